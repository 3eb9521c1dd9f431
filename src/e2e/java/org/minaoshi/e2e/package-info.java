/**
 * The service from end to end: the package as delivered, a real Keycloak as issuer, clients made from the contract alone, a real browser. Run with
 * {@code ./mvnw verify -Pe2e}.
 */
package org.minaoshi.e2e;
