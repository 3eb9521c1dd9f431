/**
 * Who asks: the actor, its roles and its organisation, and who changed what when. The only room that reads the token.
 *
 * <p>It never decides what an actor may do with a thing; it says who the actor is, and stamps every transaction with it, so that the database can write the
 * history (law 16). Doors: {@link org.minaoshi.identity.CurrentActor} and {@link org.minaoshi.identity.Role}.
 */
package org.minaoshi.identity;
