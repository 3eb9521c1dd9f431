/**
 * The standards a checklist points to: their editions, provisions, cross-references, and what each edition amended.
 *
 * <p>Whatever way a provision is written, here it becomes one (law 17). Nothing changes once it is registered: an edition comes whole, in one request, and stays.
 * Doors: {@code org.minaoshi.standard.StandardService} for standards and editions, {@code org.minaoshi.standard.ProvisionService} for what is in them.
 */
package org.minaoshi.standard;
