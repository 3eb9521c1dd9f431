/** Minaoshi, the system of record for the yearly review of a security checklist: one package below this one per room. */
package org.minaoshi;
