package org.minaoshi.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.minaoshi.TestCertificate;

class ClientCertificatesTest {

    private static final TestCertificate CERTIFICATE =
            TestCertificate.make(Path.of("target/test-certificates"), "bank-a");
    private static final String PEM = "-----BEGIN CERTIFICATE-----\n"
            + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(CERTIFICATE.encoded())
            + "\n-----END CERTIFICATE-----\n";

    @Test
    void readsTheFormOfTheStandard() {
        reads(":" + Base64.getEncoder().encodeToString(CERTIFICATE.encoded()) + ":");
    }

    @Test
    void readsEscapedPem() {
        reads(URLEncoder.encode(PEM, StandardCharsets.UTF_8).replace("+", "%20"));
    }

    /** As some load balancers do. */
    @Test
    void readsPemThatLeavesTheDigitsOfBase64Alone() {
        reads(PEM.replace(" ", "%20").replace("\n", "%0A"));
    }

    @Test
    void takesOneOnly() {
        var header = ":" + Base64.getEncoder().encodeToString(CERTIFICATE.encoded()) + ":";

        assertThat(ClientCertificates.ofHeader(List.of(header, header))).isEmpty();
        assertThat(ClientCertificates.ofHeader(List.of())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ":", "::", ":%:", ":AAAA:", "%", "%zz", "-----BEGIN CERTIFICATE-----", "(null)"})
    void isNoneWhereItCannotBeRead(String header) {
        assertThat(ClientCertificates.ofHeader(List.of(header))).isEmpty();
    }

    private static void reads(String header) {
        assertThat(ClientCertificates.ofHeader(List.of(header))).hasValue(CERTIFICATE.certificate());
        assertThat(ClientCertificates.thumbprint(CERTIFICATE.certificate())).isEqualTo(CERTIFICATE.thumbprint());
    }
}
