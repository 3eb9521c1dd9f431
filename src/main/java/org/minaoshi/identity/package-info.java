/**
 * Who asks: the actor, its roles and its organisation, and who changed what when. The only room that reads the token;
 * whether its bearer holds the key it is bound to, the room {@code proof} says.
 *
 * <p>It never decides what an actor may do with a thing; it says who the actor is, and stamps every transaction with it, so that the database can write the
 * history (law 16) and keep organisations apart. Doors: {@link org.minaoshi.identity.CurrentActor}, {@link org.minaoshi.identity.Role} and, for tables under
 * row-level security, {@link org.minaoshi.identity.SightedQuery}; which organisation a token stands for it asks {@link org.minaoshi.identity.Organisations}.
 */
package org.minaoshi.identity;
