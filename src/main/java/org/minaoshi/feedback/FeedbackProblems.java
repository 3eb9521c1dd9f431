package org.minaoshi.feedback;

import static org.minaoshi.platform.ProblemType.badRequest;
import static org.minaoshi.platform.ProblemType.conflict;
import static org.minaoshi.platform.ProblemType.forbidden;
import static org.minaoshi.platform.ProblemType.notFound;
import static org.minaoshi.platform.ProblemType.unprocessable;

import org.minaoshi.platform.ProblemException;
import org.minaoshi.platform.ProblemType;

/** What this room refuses. */
final class FeedbackProblems {

    static final ProblemType UNKNOWN = notFound("feedback-unknown", "意見・要望が見つかりません", "No such feedback");
    static final ProblemType DISPOSITION_UNKNOWN =
            notFound("disposition-unknown", "対応結果はまだありません", "There is no disposition yet");
    static final ProblemType ORGANISATION_UNKNOWN =
            forbidden("organisation-required", "所属組織を確認できません", "Your organisation cannot be told");
    static final ProblemType KIND_MISMATCH =
            badRequest("feedback-kind-mismatch", "種別に合わない項目があります", "Something does not fit the kind of feedback");
    static final ProblemType CHECKLIST_UNKNOWN =
            unprocessable("checklist-reference-unknown", "チェックリストが登録されていません", "The checklist is not registered");
    static final ProblemType ITEM_UNKNOWN =
            unprocessable("item-reference-unknown", "確認項目が登録されていません", "The item is not registered");
    static final ProblemType TRACKING_NUMBER_UNREADABLE =
            badRequest("tracking-number-unreadable", "受付番号に誤りがあります", "The tracking number is mistyped");
    static final ProblemType FOUR_EYES = forbidden("four-eyes", "同じ人が両方を行うことはできません", "One person does not do both");
    static final ProblemType REVIEW_CLOSED =
            conflict("feedback-review-closed", "この年度の見直しは既に提案されています", "The review of that year is no longer a draft");
    static final ProblemType TAKEN_UP =
            conflict("feedback-taken-up", "事務局が既に対応を始めています", "The secretariat has come to it already");
    static final ProblemType WITHDRAWN = conflict("feedback-withdrawn", "取り下げられた意見・要望です", "It has been withdrawn");
    static final ProblemType TRIAGED = conflict("feedback-triaged", "既に対応結果があります", "It has a disposition already");
    static final ProblemType AMENDED = conflict("feedback-amended", "内容が変更されています", "It has been amended");
    static final ProblemType CHECKLIST_FIXED =
            unprocessable("feedback-checklist-fixed", "チェックリストは変更できません", "The checklist stays as it was");
    static final ProblemType VERSION_UNKNOWN =
            notFound("feedback-version-unknown", "その版はありません", "There is no such version");
    static final ProblemType DISPOSITION_MISMATCH =
            badRequest("disposition-mismatch", "対応結果に合わない項目があります", "Something does not fit the disposition");
    static final ProblemType ORIGINAL_UNKNOWN = unprocessable(
            "duplicate-original-reference-unknown", "重複元の意見・要望が見つかりません", "No such feedback to be a duplicate of");
    static final ProblemType DUPLICATE_OF_DUPLICATE =
            unprocessable("duplicate-of-duplicate", "重複元自体が重複として扱われています", "A duplicate is not the original of another");

    /** Unknown, or somebody else's: the answer is the same. */
    static ProblemException unknown() {
        return UNKNOWN.because("この ID の意見・要望はありません", "There is no feedback with this id");
    }

    static ProblemException fourEyes() {
        return FOUR_EYES.because(
                "この意見・要望を提出または変更した人は、役割にかかわらず対応結果を記録できません",
                "Whoever submitted or amended this does not triage it, whatever their roles");
    }

    static ProblemException takenUp() {
        return TAKEN_UP.because(
                "変更と取下げは、事務局が対応を始めるまで行えます", "It can be amended and withdrawn until the secretariat comes to it");
    }

    static ProblemException reviewClosed() {
        return REVIEW_CLOSED.because(
                "その年度の対応方針が提案されるまで行えます", "This can be done until that year's determination is proposed");
    }

    static ProblemException checklistUnknown() {
        return CHECKLIST_UNKNOWN.at("/checklist", "このチェックリストは登録されていません", "this checklist is not registered");
    }

    static ProblemException originalUnknown() {
        return ORIGINAL_UNKNOWN.at(
                "/duplicateOf", "同じチェックリストの別の意見・要望を指定してください", "other feedback on the same checklist is named here");
    }

    static ProblemException duplicateOfDuplicate() {
        return DUPLICATE_OF_DUPLICATE.at(
                "/duplicateOf",
                "重複は一段だけです。大元の意見・要望を指定してください",
                "name the one that said it first; duplicates form no chains");
    }

    private FeedbackProblems() {}
}
