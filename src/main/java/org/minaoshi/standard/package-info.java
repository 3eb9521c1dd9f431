/**
 * The standards a checklist points to: their editions, provisions, cross-references, and what each edition amended.
 *
 * <p>Whatever way a provision is written, here it becomes one (law 17). Nothing changes once it is registered: an edition comes whole, in one request, and stays.
 * Doors: {@link org.minaoshi.standard.StandardService} to read, {@link org.minaoshi.standard.StandardRegistrationService} to register.
 */
package org.minaoshi.standard;
