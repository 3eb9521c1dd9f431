package org.minaoshi.proof;

import org.minaoshi.platform.ProblemType;

/** Why a token is not believed although its issuer's signature is good. */
public final class ProofProblems {

    /** Also for a binding that this service cannot check. */
    public static final ProblemType BOUND_TOKEN_UNPROVEN = ProblemType.unauthorized(
            "bound-token-unproven", "トークンに結び付いた鍵の所持が示されていません", "The key this token is bound to was not shown");

    public static final ProblemType BOUND_TOKEN_REQUIRED =
            ProblemType.unauthorized("bound-token-required", "鍵に結び付いたトークンが必要です", "A token bound to a key is required");

    static final ProblemType TOKEN_NOT_BOUND =
            ProblemType.unauthorized("token-not-bound", "トークンが鍵に結び付いていません", "The token is not bound to a key");
    static final ProblemType DPOP_PROOF_INVALID =
            ProblemType.unauthorized("dpop-proof-invalid", "DPoP 証明が正しくありません", "The DPoP proof is not valid");
    static final ProblemType DPOP_PROOF_USED =
            ProblemType.unauthorized("dpop-proof-used", "DPoP 証明は使用済みです", "The DPoP proof was used before");
    static final ProblemType DPOP_NONCE_REQUIRED = ProblemType.unauthorized(
            "dpop-nonce-required", "DPoP 証明にサーバーのノンスが必要です", "The DPoP proof needs this server's nonce");

    private ProofProblems() {}
}
