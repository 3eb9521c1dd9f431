/**
 * What a developer's machine lends the service: a real PostgreSQL and an OpenID Connect issuer, both of its own, for development and tests.
 *
 * <p>It is never part of the packaged service: its libraries are optional and left out, and nothing but the main class in development mode and the tests
 * uses it. Its doors are {@link org.minaoshi.local.LocalDatabase} and {@link org.minaoshi.local.LocalIssuer}.
 */
package org.minaoshi.local;
