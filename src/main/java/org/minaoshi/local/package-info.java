/**
 * What a machine without anything else needs to run Minaoshi: a real PostgreSQL and an OpenID Connect issuer with one user per role.
 *
 * <p>For development and tests only: the packaged service leaves the two servers out, and no room knows this one; only the main class and the tests do.
 * Door: {@link org.minaoshi.local.LocalServices}.
 */
package org.minaoshi.local;
