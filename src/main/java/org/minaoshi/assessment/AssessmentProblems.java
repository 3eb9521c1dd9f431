package org.minaoshi.assessment;

import static org.minaoshi.platform.ProblemType.notFound;
import static org.minaoshi.platform.ProblemType.unprocessable;

import org.minaoshi.platform.ProblemType;

/** What this room refuses. */
final class AssessmentProblems {

    static final ProblemType FACTOR_UNKNOWN =
            notFound("factor-unknown", "この規則にない検討事項です", "The rule set knows no such factor");
    static final ProblemType UNKNOWN = notFound("assessment-unknown", "評価はまだありません", "Not assessed yet");

    static final ProblemType EDITION_UNKNOWN = unprocessable(
            "standard-edition-reference-unknown", "基準の版が登録されていません", "The edition of the standard is not registered");

    private AssessmentProblems() {}
}
