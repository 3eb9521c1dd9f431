package org.minaoshi.comparison;

import static org.minaoshi.platform.ProblemType.badRequest;
import static org.minaoshi.platform.ProblemType.unprocessable;

import org.minaoshi.platform.ProblemType;

/** What this room refuses. */
final class ComparisonProblems {

    static final ProblemType STANDARD_EDITION_UNKNOWN = unprocessable(
            "standard-edition-reference-unknown", "基準の版が登録されていません", "The edition of the standard is not registered");
    static final ProblemType CHECKLIST_EDITION_UNKNOWN = unprocessable(
            "checklist-edition-reference-unknown",
            "チェックリストの版が登録されていません",
            "The edition of the checklist is not registered");
    static final ProblemType IMPOSSIBLE =
            unprocessable("comparison-impossible", "比較する前の版がありません", "There is no earlier edition to compare with");

    static final ProblemType TOO_LARGE =
            unprocessable("comparison-too-large", "比較の結果が文書にするには多すぎます", "The comparison is too large for a document");
    static final ProblemType FILTER_INVALID =
            badRequest("request-invalid", "リクエストが正しくありません", "The request is not valid");

    private ComparisonProblems() {}
}
