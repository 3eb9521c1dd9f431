package org.minaoshi.impact;

import static org.minaoshi.platform.ProblemType.badRequest;
import static org.minaoshi.platform.ProblemType.conflict;
import static org.minaoshi.platform.ProblemType.notFound;
import static org.minaoshi.platform.ProblemType.unprocessable;

import org.minaoshi.platform.ProblemType;

/** What this room refuses. */
final class ImpactProblems {

    static final ProblemType CONSIDERED_EDITION_UNKNOWN =
            notFound("considered-edition-unknown", "検討対象の版ではありません", "The review does not consider this edition");
    static final ProblemType IMPACT_UNKNOWN =
            notFound("impact-unknown", "影響の組が見つかりません", "No such pair of item and amended provision");
    static final ProblemType JUDGEMENT_UNKNOWN =
            notFound("judgement-unknown", "まだ判断されていません", "The pair has not been judged");
    static final ProblemType PROVISION_NOT_CITED =
            notFound("provision-not-cited", "チェックリストが引用していない基準項目です", "The checklist does not cite this provision");
    static final ProblemType EXAMINATION_UNKNOWN =
            notFound("examination-unknown", "まだ確認されていません", "The provision has not been examined");
    static final ProblemType EXAMINATION_CONTRADICTS_EDITION =
            unprocessable("examination-contradicts-edition", "版の記載と矛盾する確認です", "The edition says otherwise");

    static final ProblemType FILTER_INVALID =
            badRequest("request-invalid", "リクエストが正しくありません", "The request is not valid");
    static final ProblemType TOO_MANY = unprocessable("impacts-too-many", "組が多すぎます", "Too many pairs");
    static final ProblemType CHOICE_UNCLEAR =
            badRequest("bulk-choice-unclear", "対象の選び方が不明です", "It is not clear what is chosen");
    static final ProblemType CHOICE_TOO_LARGE =
            unprocessable("bulk-choice-too-large", "対象が多すぎます", "Too much is chosen");
    static final ProblemType CHOSEN_UNKNOWN =
            unprocessable("chosen-impact-reference-unknown", "選んだ組が見つかりません", "No such pair to choose");
    static final ProblemType CHOSEN_TWICE =
            unprocessable("chosen-impact-repeated", "同じ組が二度あります", "A pair is chosen twice");
    static final ProblemType JUDGED_ALREADY =
            conflict("impact-judged-already", "この見直しで既に判断されています", "It was judged in this review already");
    static final ProblemType CARRIED_ALREADY =
            conflict("impact-carried-already", "前の見直しの判断が引き継がれています", "An earlier judgement is carried over");
    static final ProblemType PREVIEW_OUTDATED =
            conflict("bulk-judgement-outdated", "プレビューの後に変更されました", "It has changed since the preview");
    static final ProblemType NOTHING_CHANGES =
            unprocessable("bulk-judgement-empty", "対象がありません", "Nothing would change");
    static final ProblemType BULK_UNKNOWN =
            notFound("bulk-judgement-unknown", "一括判断が見つかりません", "No such bulk judgement");

    private ImpactProblems() {}
}
