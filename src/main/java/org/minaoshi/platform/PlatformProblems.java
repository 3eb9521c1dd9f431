package org.minaoshi.platform;

import static org.minaoshi.platform.ProblemType.badRequest;
import static org.minaoshi.platform.ProblemType.conflict;
import static org.minaoshi.platform.ProblemType.forbidden;
import static org.minaoshi.platform.ProblemType.notFound;
import static org.minaoshi.platform.ProblemType.unauthorized;
import static org.minaoshi.platform.ProblemType.unprocessable;

/** The refusals that belong to HTTP and the service as a whole. */
final class PlatformProblems {

    static final ProblemType BODY_INVALID =
            badRequest("request-body-invalid", "リクエスト本文を読み取れません", "The request body cannot be read");
    static final ProblemType REQUEST_INVALID =
            badRequest("request-invalid", "リクエストが正しくありません", "The request is not valid");
    static final ProblemType PAGE_TOKEN_INVALID =
            badRequest("page-token-invalid", "ページトークンが正しくありません", "The page token is not valid");
    static final ProblemType AUTHENTICATION_REQUIRED =
            unauthorized("authentication-required", "認証が必要です", "Authentication is required");
    static final ProblemType ROLE_REQUIRED =
            forbidden("role-required", "この操作を行う権限がありません", "Your role does not allow this");
    static final ProblemType NOT_FOUND = notFound("not-found", "見つかりません", "Not found");
    static final ProblemType METHOD_NOT_ALLOWED =
            of("method-not-allowed", 405, "このメソッドは使えません", "The method is not allowed here");
    static final ProblemType NOT_ACCEPTABLE =
            of("not-acceptable", 406, "要求された形式では応答できません", "No acceptable representation");
    static final ProblemType CHANGED_MEANWHILE =
            conflict("changed-meanwhile", "他の操作により変更されました", "Somebody else changed it meanwhile");
    static final ProblemType ALREADY_EXISTS = conflict("already-exists", "既に存在します", "It exists already");
    static final ProblemType IS_FINAL = conflict("final", "確定済みのため変更できません", "It is final");
    static final ProblemType IDEMPOTENCY_KEY_RUNNING =
            conflict("idempotency-key-running", "同じキーのリクエストを処理中です", "A request with this key is still running");
    static final ProblemType IDEMPOTENCY_KEY_REUSED =
            unprocessable("idempotency-key-reused", "同じキーで異なるリクエストが送られました", "The key was used for another request");
    static final ProblemType IDEMPOTENCY_KEY_INVALID =
            badRequest("idempotency-key-invalid", "Idempotency-Key が正しくありません", "The Idempotency-Key is not valid");
    static final ProblemType PRECONDITION_FAILED =
            of("precondition-failed", 412, "対象は既に変更されています", "It is not in the state you named");
    static final ProblemType BODY_TOO_LARGE =
            of("request-body-too-large", 413, "リクエスト本文が大きすぎます", "The request body is too large");
    static final ProblemType ADDRESS_TOO_LONG = of("address-too-long", 414, "アドレスが長すぎます", "The address is too long");
    static final ProblemType MEDIA_TYPE_UNSUPPORTED =
            of("media-type-unsupported", 415, "この形式は受け付けられません", "The media type is not supported");
    static final ProblemType PRECONDITION_REQUIRED =
            of("precondition-required", 428, "If-Match が必要です", "If-Match is required");
    static final ProblemType INTERNAL_ERROR =
            of("internal-error", 500, "内部エラーが発生しました", "Something went wrong on our side");
    static final ProblemType RENDERING_BUSY =
            of("rendering-busy", 503, "同時に作成できる文書の上限です", "As many documents are being made as may be at once");
    static final ProblemType UNAVAILABLE = of("unavailable", 503, "現在利用できません", "Not available at the moment");

    private static ProblemType of(String slug, int status, String ja, String en) {
        return new ProblemType(slug, status, LocalizedText.text(ja, en));
    }

    private PlatformProblems() {}
}
