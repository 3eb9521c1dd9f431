package org.minaoshi.proof;

import java.io.ByteArrayInputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** Client certificates as proxies pass them on, and the thumbprint by which a token names one. */
public final class ClientCertificates {

    /**
     * From a header that only the proxy can have set: in the form of RFC 9440 ({@code :base64:}) or as PEM with percent escapes, as nginx and load balancers
     * write it. Empty where there is none, more than one, or one that cannot be read.
     */
    public static Optional<X509Certificate> ofHeader(List<String> values) {
        if (values.size() != 1) {
            return Optional.empty();
        }
        try {
            return Optional.of(read(decoded(values.get(0).strip())));
        } catch (CertificateException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    static String thumbprint(X509Certificate certificate) {
        try {
            return Thumbprints.sha256(certificate.getEncoded());
        } catch (CertificateException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static byte[] decoded(String value) {
        if (value.length() > 2 && value.startsWith(":") && value.endsWith(":")) {
            return Base64.getDecoder().decode(value.substring(1, value.length() - 1));
        }
        // A plus sign is one of Base64's digits here; some proxies escape it, some do not.
        return URLDecoder.decode(value.replace("+", "%2B"), StandardCharsets.UTF_8)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static X509Certificate read(byte[] encoded) throws CertificateException {
        return (X509Certificate)
                CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(encoded));
    }

    private ClientCertificates() {}
}
