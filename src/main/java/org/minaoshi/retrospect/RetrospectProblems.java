package org.minaoshi.retrospect;

import static org.minaoshi.platform.ProblemType.badRequest;
import static org.minaoshi.platform.ProblemType.notFound;

import org.minaoshi.platform.ProblemType;

/** What this room refuses: what was not known then is as unknown as what never was. */
final class RetrospectProblems {

    static final ProblemType REQUEST_INVALID =
            badRequest("request-invalid", "リクエストが正しくありません", "The request is not valid");
    static final ProblemType CHECKLIST_UNKNOWN =
            notFound("checklist-unknown", "チェックリストが登録されていません", "The checklist is not registered");
    static final ProblemType CHECKLIST_EDITION_UNKNOWN = notFound(
            "checklist-edition-unknown", "チェックリストの版が登録されていません", "The edition of the checklist is not registered");
    static final ProblemType STANDARD_UNKNOWN =
            notFound("standard-unknown", "基準が登録されていません", "The standard is not registered");
    static final ProblemType STANDARD_EDITION_UNKNOWN =
            notFound("standard-edition-unknown", "基準の版が登録されていません", "The edition of the standard is not registered");
    static final ProblemType PROVISION_UNKNOWN =
            notFound("provision-unknown", "基準項目が登録されていません", "The provision is not registered");
    static final ProblemType RULE_SET_UNKNOWN = notFound("rule-set-unknown", "該当する規則はありません", "No such rule set");
    static final ProblemType DETERMINATION_UNKNOWN =
            notFound("determination-unknown", "該当する対応方針はありません", "No such determination");

    private RetrospectProblems() {}
}
