package org.minaoshi.identity;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.security.spi.runtime.BlockingSecurityExecutor;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.security.cert.X509Certificate;
import java.util.Optional;
import java.util.Set;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.minaoshi.platform.ProblemException;
import org.minaoshi.proof.ClientCertificates;
import org.minaoshi.proof.ProofOfPossession;
import org.minaoshi.proof.Scheme;
import org.minaoshi.proof.Showing;

/**
 * Takes the token of a request, shown as {@code Bearer} or {@code DPoP}: the framework verifies it as the issuer's, and then whoever shows it must hold what it
 * is bound to. A token that is bound to nothing costs nothing more.
 */
@Singleton
class TokenAuthentication implements HttpAuthenticationMechanism {

    private static final int BEFORE_THE_FRAMEWORKS = DEFAULT_PRIORITY + 1000;
    private static final int UNAUTHORIZED = 401;

    final VerifiedTokens verified;
    final TokenReader reader;
    final ProofOfPossession possession;
    final BlockingSecurityExecutor worker;
    final Optional<String> publicUrl;
    final Optional<String> certificateHeader;

    TokenAuthentication(
            VerifiedTokens verified,
            TokenReader reader,
            ProofOfPossession possession,
            BlockingSecurityExecutor worker,
            @ConfigProperty(name = "minaoshi.identity.public-url") Optional<String> publicUrl,
            @ConfigProperty(name = "minaoshi.identity.client-certificate-header") Optional<String> certificateHeader) {
        this.verified = verified;
        this.reader = reader;
        this.possession = possession;
        this.worker = worker;
        this.publicUrl = publicUrl;
        this.certificateHeader = certificateHeader;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager providers) {
        var shown = context.request().headers().getAll(HttpHeaders.AUTHORIZATION);
        if (shown.size() > 1) {
            return Uni.createFrom().failure(new AuthenticationFailedException());
        }
        var authorization = shown.isEmpty() ? null : shown.get(0);
        var scheme = Scheme.of(authorization);
        if (scheme.isEmpty()) {
            return Uni.createFrom().nullItem();
        }
        var token = scheme.get().token(authorization);
        return verified.verified(token, () -> verify(token, context, providers))
                .chain(identity -> bound(identity, scheme.get(), token, context))
                .onFailure(ProblemException.class)
                .transform(AuthenticationFailedException::new);
    }

    private Uni<SecurityIdentity> verify(String token, RoutingContext context, IdentityProviderManager providers) {
        var request = new TokenAuthenticationRequest(new AccessTokenCredential(token));
        return providers
                .authenticate(HttpSecurityUtils.setRoutingContextAttribute(request, context))
                .map(reader::read);
    }

    private Uni<SecurityIdentity> bound(
            SecurityIdentity identity, Scheme scheme, String token, RoutingContext context) {
        var confirmation = TokenHolder.of(identity)
                .orElseThrow(AuthenticationFailedException::new)
                .confirmation();
        if (!confirmation.isBound() && scheme == Scheme.BEARER) {
            return Uni.createFrom().item(identity);
        }
        var showing = showing(scheme, token, context.request());
        return worker.executeBlocking(() -> {
            possession.require(confirmation, showing).ifPresent(nonce -> context.response()
                    .putHeader("DPoP-Nonce", nonce));
            return identity;
        });
    }

    private Showing showing(Scheme scheme, String token, HttpServerRequest request) {
        var address = publicUrl
                .map(base -> base.replaceFirst("/+$", "") + request.path())
                .orElseGet(request::absoluteURI);
        var proofs = request.headers().getAll("DPoP");
        return new Showing(scheme, token, request.method().name(), address, proofs, certificate(request));
    }

    /** Where a proxy ends TLS, the connection is the proxy's: then only the header counts. */
    private Optional<X509Certificate> certificate(HttpServerRequest request) {
        if (certificateHeader.isPresent()) {
            return ClientCertificates.ofHeader(request.headers().getAll(certificateHeader.get()));
        }
        try {
            var chain = request.connection().peerCertificates();
            return chain == null
                    ? Optional.empty()
                    : chain.stream().limit(1).map(X509Certificate.class::cast).findFirst();
        } catch (SSLPeerUnverifiedException none) {
            return Optional.empty();
        }
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom().item(new ChallengeData(UNAUTHORIZED, "WWW-Authenticate", "Bearer"));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(TokenAuthenticationRequest.class);
    }

    @Override
    public int getPriority() {
        return BEFORE_THE_FRAMEWORKS;
    }
}
