package org.minaoshi.determination;

import static org.minaoshi.platform.ProblemType.conflict;
import static org.minaoshi.platform.ProblemType.forbidden;
import static org.minaoshi.platform.ProblemType.notFound;
import static org.minaoshi.platform.ProblemType.unprocessable;

import org.minaoshi.platform.ProblemType;

/** What the year refuses. */
final class DeterminationProblems {

    static final ProblemType UNKNOWN = notFound("determination-unknown", "該当する対応方針はありません", "No such determination");
    static final ProblemType STEP_NOT_OPEN =
            conflict("determination-step-not-open", "この段階では実施できません", "Not possible at this stage");
    static final ProblemType STEP_NOT_YOURS =
            forbidden("determination-step-not-yours", "この手続を行う役割ではありません", "This step is not for your role");
    static final ProblemType NOT_IN_DRAFT =
            conflict("determination-not-in-draft", "作成中の対応方針ではありません", "The determination is not a draft");
    static final ProblemType IN_FORCE =
            conflict("determination-in-force", "この年度の対応方針は既にあります", "The fiscal year has a determination already");
    static final ProblemType YEAR_NOT_BEGUN =
            unprocessable("fiscal-year-not-begun", "この年度はまだ始まっていません", "The fiscal year has not begun");
    static final ProblemType CORRECTION_NOT_POSSIBLE =
            unprocessable("correction-not-possible", "訂正の対象にできません", "This cannot be corrected so");
    static final ProblemType NOT_READY =
            unprocessable("determination-not-ready", "提案を妨げる事項が残っています", "Something still keeps it from being proposed");
    static final ProblemType OUTCOME_NOT_ADMISSIBLE = unprocessable(
            "outcome-not-admissible",
            "記録に照らして、この結論には理由書が必要です",
            "The record calls for more; a milder outcome needs an override");
    static final ProblemType OVERRIDE_NOT_NEEDED =
            unprocessable("override-not-needed", "この結論に理由書は不要です", "This outcome needs no override");
    static final ProblemType FOUR_EYES = forbidden("four-eyes", "同じ人が両方を行うことはできません", "One person does not do both");
    static final ProblemType QUORUM_NOT_REACHED =
            conflict("quorum-not-reached", "定足数に達していません", "The quorum is not reached");
    static final ProblemType PANEL_REQUIRED =
            conflict("expert-panel-required", "大幅見直しには有識者検討会が必要です", "A major revision needs the expert panel first");
    static final ProblemType DECISION_ON_ANOTHER = conflict(
            "decision-on-another-proposal",
            "現在の提案とは別の内容に対する決定です",
            "The decision is about another content than now proposed");
    static final ProblemType POSITION_ON_ANOTHER = conflict(
            "position-on-another-proposal",
            "現在の提案とは別の内容に対する意見です",
            "The position is about another content than now proposed");
    static final ProblemType POSITION_ON_OWN =
            forbidden("position-on-own-proposal", "自ら提案した内容に意見は出せません", "No position on what you proposed yourself");
    static final ProblemType PROPOSAL_UNKNOWN = notFound("proposal-unknown", "該当する提案はありません", "No such proposal");
    static final ProblemType POSITION_UNKNOWN =
            notFound("position-unknown", "意見はまだ提出されていません", "No position has been given");

    static final ProblemType CHECKLIST_EDITION_UNKNOWN = unprocessable(
            "checklist-edition-reference-unknown",
            "チェックリストの版が登録されていません",
            "The edition of the checklist is not registered");
    static final ProblemType PANEL_NOT_HELD =
            unprocessable("expert-panel-not-held", "有識者検討会はまだ開催されていません", "The panel has not sat yet");

    static final ProblemType IMPACT_UNKNOWN = unprocessable(
            "impact-reference-unknown", "影響の組が見つかりません", "No such pair of item and amended provision on the worklist");
    static final ProblemType FACTOR_UNKNOWN =
            unprocessable("factor-reference-unknown", "この規則にない検討事項です", "The rule set knows no such factor");
    static final ProblemType CONDITION_NOT_OPEN = unprocessable(
            "watch-item-not-open", "この見直しで回答する継続確認事項ではありません", "Not a condition this review has to answer");
    static final ProblemType SUPPOSED_TWICE =
            unprocessable("supposition-repeated", "同じ対象について二度仮定しています", "One thing is supposed twice");

    private DeterminationProblems() {}
}
