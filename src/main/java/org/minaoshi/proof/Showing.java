package org.minaoshi.proof;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;

/**
 * A token as it was shown with a request.
 *
 * @param address of the request as its caller wrote it, before any proxy
 * @param proofs every {@code DPoP} header
 */
public record Showing(
        Scheme scheme,
        String token,
        String method,
        String address,
        List<String> proofs,
        Optional<X509Certificate> certificate) {}
