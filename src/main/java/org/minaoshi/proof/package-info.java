/**
 * Whether whoever shows a token also holds the key it is bound to: by a proof with each request (DPoP, RFC 9449), by the client certificate (RFC 8705), or by
 * both.
 *
 * <p>It never reads a token: it is told what the token is bound to, and looks at what came with it. Door: {@link org.minaoshi.proof.ProofOfPossession}.
 */
package org.minaoshi.proof;
