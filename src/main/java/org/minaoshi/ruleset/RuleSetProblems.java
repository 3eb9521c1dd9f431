package org.minaoshi.ruleset;

import static org.minaoshi.platform.ProblemType.conflict;
import static org.minaoshi.platform.ProblemType.notFound;
import static org.minaoshi.platform.ProblemType.unprocessable;

import org.minaoshi.platform.ProblemType;

/** What this room refuses. */
final class RuleSetProblems {

    static final ProblemType UNKNOWN = notFound("rule-set-unknown", "該当する規則はありません", "No such rule set");
    static final ProblemType MISSING =
            unprocessable("rule-set-missing", "この年度に適用される規則がありません", "No rule set applies to the fiscal year");
    static final ProblemType ALREADY_REGISTERED =
            conflict("rule-set-already-registered", "この規則は登録済みです", "The rule set is registered already");
    static final ProblemType INCONSISTENT =
            unprocessable("rule-set-inconsistent", "規則の内容に矛盾があります", "The rule set contradicts itself");
    static final ProblemType MINUTES_ALREADY_REGISTERED = conflict(
            "minutes-already-registered", "この年度の議事要旨は登録済みです", "The minutes of the year are registered already");
    static final ProblemType EARLIER_ALREADY_REGISTERED = conflict(
            "earlier-determination-already-registered",
            "この年度の過去の対応方針は登録済みです",
            "The earlier determination of the year is registered already");
    static final ProblemType YEAR_IS_HELD =
            conflict("determination-in-force", "この年度の対応方針は既にあります", "The fiscal year has a determination already");
    static final ProblemType YEAR_NOT_BEGUN =
            unprocessable("fiscal-year-not-begun", "この年度はまだ始まっていません", "The fiscal year has not begun");
    static final ProblemType CONCLUSION_REPEATED = unprocessable(
            "earlier-determination-inconsistent", "同じ検討事項の結論が重複しています", "A factor has more than one conclusion");

    static final ProblemType EDITION_UNKNOWN = unprocessable(
            "standard-edition-reference-unknown", "基準の版が登録されていません", "The edition of the standard is not registered");

    private RuleSetProblems() {}
}
