package org.minaoshi.evidence;

import static org.minaoshi.platform.ProblemType.notFound;
import static org.minaoshi.platform.ProblemType.unprocessable;

import org.minaoshi.platform.ProblemType;

/** What this room refuses. */
final class EvidenceProblems {

    static final ProblemType ENTRY_UNKNOWN = notFound("evidence-entry-unknown", "根拠が見つかりません", "No such evidence entry");
    static final ProblemType FACTOR_UNKNOWN =
            unprocessable("factor-reference-unknown", "この規則にない検討事項です", "The rule set knows no such factor");
    static final ProblemType NEGATIVE_FINDING_INCOMPLETE = unprocessable(
            "negative-finding-incomplete",
            "該当なしの確認内容が不足しています",
            "A negative finding must show where, when and what was searched");
    static final ProblemType NEGATIVE_FINDING_OF_TIME_TO_COME = unprocessable(
            "negative-finding-of-time-to-come",
            "該当なしの確認期間がまだ終わっていません",
            "A negative finding is about a time that is over");
    static final ProblemType CARRY_OVER_UNKNOWN = unprocessable(
            "carry-over-reference-unknown", "引き継ぐ結論が見つかりません", "There is no such conclusion to carry over");
    static final ProblemType CARRY_OVER_TEXT_CHANGED = unprocessable(
            "carry-over-text-changed",
            "対象の文書が変更されているため引き継げません",
            "The text has changed, so its conclusion cannot be carried over");
    static final ProblemType FEEDBACK_UNKNOWN =
            unprocessable("feedback-reference-unknown", "意見・要望が見つかりません", "No such feedback");
    static final ProblemType FEEDBACK_NOT_ACCEPTED =
            unprocessable("feedback-not-accepted", "採用されていない意見・要望は根拠にできません", "Only accepted feedback is evidence");
    static final ProblemType EDITION_UNKNOWN = unprocessable(
            "standard-edition-reference-unknown", "基準の版が登録されていません", "The edition of the standard is not registered");

    private EvidenceProblems() {}
}
