package org.minaoshi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;

/** A key and a certificate signed by itself, made by the JDK's own tool, and a store that trusts it. */
public record TestCertificate(Path keyStore, Path trustStore, Path pem) {

    public static final String PASSWORD = "only-for-tests";

    private static final String ALIAS = "only";

    public static TestCertificate make(Path folder, String name) {
        try {
            Files.createDirectories(folder);
            var made = new TestCertificate(
                    folder.resolve(name + ".p12"), folder.resolve(name + "-trust.p12"), folder.resolve(name + ".pem"));
            if (!Files.exists(made.trustStore)) {
                var exported = made.pem.toString();
                keytool(
                        made.keyStore,
                        List.of("-genkeypair", "-keyalg", "EC", "-groupname", "secp256r1", "-validity", "2"),
                        List.of("-dname", "CN=" + name, "-ext", "SAN=dns:localhost,ip:127.0.0.1"));
                keytool(made.keyStore, List.of("-exportcert", "-rfc", "-file", exported), List.of());
                keytool(made.trustStore, List.of("-importcert", "-noprompt", "-file", exported), List.of());
            }
            return made;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public X509Certificate certificate() {
        try {
            return (X509Certificate) open(keyStore).getCertificate(ALIAS);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** {@code x5t#S256} */
    public String thumbprint() {
        return DpopKey.sha256(encoded());
    }

    public byte[] encoded() {
        try {
            return certificate().getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public static KeyStore open(Path store) {
        try {
            return KeyStore.getInstance(store.toFile(), PASSWORD.toCharArray());
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void keytool(Path store, List<String> command, List<String> more) throws IOException {
        var line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString()));
        line.addAll(command);
        line.addAll(List.of("-alias", ALIAS, "-storetype", "PKCS12", "-storepass", PASSWORD));
        line.addAll(List.of("-keystore", store.toString()));
        line.addAll(more);
        var process = new ProcessBuilder(line).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes());
        try {
            if (process.waitFor() != 0) {
                throw new IllegalStateException(said);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
