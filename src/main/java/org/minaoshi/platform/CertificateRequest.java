package org.minaoshi.platform;

import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.http.ClientAuth;
import io.vertx.core.http.HttpServerOptions;
import jakarta.inject.Singleton;

/**
 * Where this service is told whose client certificates to trust, it asks callers for one. Nobody must have one, and nobody is somebody by it: it only proves
 * what a token says.
 */
@Singleton
class CertificateRequest implements HttpServerOptionsCustomizer {

    @Override
    public void customizeHttpsServer(HttpServerOptions options) {
        if (options.getTrustOptions() != null) {
            options.setClientAuth(ClientAuth.REQUEST);
        }
    }
}
