package org.minaoshi.proof;

import static org.minaoshi.proof.ProofProblems.BOUND_TOKEN_UNPROVEN;
import static org.minaoshi.proof.ProofProblems.DPOP_NONCE_REQUIRED;
import static org.minaoshi.proof.ProofProblems.DPOP_PROOF_INVALID;
import static org.minaoshi.proof.ProofProblems.DPOP_PROOF_USED;
import static org.minaoshi.proof.ProofProblems.TOKEN_NOT_BOUND;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;

/** Requires of whoever shows a bound token every key that it is bound to. */
@Singleton
public class ProofOfPossession {

    final ProofConfig config;
    final Nonces nonces;
    final UsedProofService usedProofs;
    final Clock clock;

    ProofOfPossession(ProofConfig config, Nonces nonces, UsedProofService usedProofs, Clock clock) {
        this.config = config;
        this.nonces = nonces;
        this.usedProofs = usedProofs;
        this.clock = clock;
    }

    /**
     * Returns only where everything holds. Blocks: the proof is taken in the database, last of all, so that none is lost by a refusal.
     *
     * @return the nonce for the caller's next proofs, where there is a newer one
     */
    public Optional<String> require(Confirmation bound, Showing shown) {
        if (shown.scheme() == Scheme.DPOP && bound.key() == null) {
            throw TOKEN_NOT_BOUND.because(
                    "DPoP で示すトークンには cnf.jkt が必要です", "A token shown with DPoP must be bound by cnf.jkt");
        }
        if (shown.scheme() != Scheme.DPOP && bound.key() != null) {
            throw BOUND_TOKEN_UNPROVEN.because(
                    "このトークンは DPoP で示す必要があります", "This token must be shown with DPoP and a proof");
        }
        if (bound.certificate() != null) {
            requireCertificate(bound.certificate(), shown);
        }
        return bound.key() == null ? Optional.empty() : requireProof(bound.key(), shown);
    }

    private static void requireCertificate(String thumbprint, Showing shown) {
        if (shown.certificate()
                .map(ClientCertificates::thumbprint)
                .filter(thumbprint::equals)
                .isEmpty()) {
            throw BOUND_TOKEN_UNPROVEN.because(
                    "トークンに結び付いたクライアント証明書が必要です", "The client certificate that this token is bound to is needed");
        }
    }

    private Optional<String> requireProof(String key, Showing shown) {
        if (shown.proofs().size() != 1) {
            throw DPOP_PROOF_INVALID.because("DPoP ヘッダーがちょうど一つ必要です", "Exactly one DPoP header is needed");
        }
        var proof = DpopProof.signedBy(key, shown.proofs().get(0));
        requireThisRequest(proof, shown);
        requireFresh(proof);
        var newer = nonces.current().filter(nonce -> !nonce.equals(proof.nonce()));
        if (newer.isPresent() && !nonces.accepts(proof.nonce())) {
            throw DPOP_NONCE_REQUIRED.because(
                    "DPoP-Nonce ヘッダーの値を証明に入れて再送してください", "Send it again with the value of DPoP-Nonce in the proof");
        }
        var now = clock.instant();
        var forgotten = proof.issuedAt()
                .plus(config.proofAge())
                .plus(config.clockLeeway().multipliedBy(2));
        if (!usedProofs.take(key, proof.id(), now, forgotten)) {
            throw DPOP_PROOF_USED.because("リクエストごとに新しい証明を作ってください", "Make a new proof for each request");
        }
        return newer;
    }

    private static void requireThisRequest(DpopProof proof, Showing shown) {
        if (!proof.method().equals(shown.method())) {
            throw DPOP_PROOF_INVALID.because("htm がこのリクエストと異なります", "The htm is not this request's");
        }
        var asked = HttpAddress.of(shown.address());
        if (asked.isEmpty() || !asked.equals(HttpAddress.of(proof.address()))) {
            throw DPOP_PROOF_INVALID.because("htu がこのリクエストと異なります", "The htu is not this request's");
        }
        if (!proof.tokenDigest().equals(Thumbprints.sha256(shown.token().getBytes(StandardCharsets.UTF_8)))) {
            throw DPOP_PROOF_INVALID.because("ath がこのトークンと異なります", "The ath is not this token's");
        }
    }

    private void requireFresh(DpopProof proof) {
        var now = clock.instant();
        if (proof.issuedAt().isBefore(now.minus(config.proofAge()))) {
            throw DPOP_PROOF_INVALID.because("iat が古すぎます", "The iat is too long ago");
        }
        if (proof.issuedAt().isAfter(now.plus(config.clockLeeway()))) {
            throw DPOP_PROOF_INVALID.because("iat が未来です", "The iat is in the future");
        }
    }
}
