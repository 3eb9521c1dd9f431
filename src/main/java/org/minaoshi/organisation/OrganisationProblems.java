package org.minaoshi.organisation;

import static org.minaoshi.platform.ProblemType.badRequest;
import static org.minaoshi.platform.ProblemType.conflict;
import static org.minaoshi.platform.ProblemType.notFound;

import org.minaoshi.platform.ProblemException;
import org.minaoshi.platform.ProblemType;

/** What this room refuses. */
final class OrganisationProblems {

    static final ProblemType UNKNOWN = notFound("organisation-unknown", "組織が見つかりません", "No such organisation");
    static final ProblemType ALREADY_REGISTERED =
            conflict("organisation-already-registered", "この組織は登録済みです", "The organisation is registered already");
    static final ProblemType ACCESS_UNKNOWN = notFound("access-unknown", "アクセスの登録が見つかりません", "No such access");
    static final ProblemType ACCESS_ALREADY_REGISTERED =
            conflict("access-already-registered", "この主体は登録済みです", "That subject or client is registered already");
    static final ProblemType ACCESS_AMBIGUOUS =
            badRequest("access-ambiguous", "主体の指定が正しくありません", "It is not said who the access is for");

    static ProblemException unknown() {
        return UNKNOWN.because("このコードの組織はありません", "There is no organisation of this code");
    }

    private OrganisationProblems() {}
}
