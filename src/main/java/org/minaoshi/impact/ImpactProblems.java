package org.minaoshi.impact;

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

    private ImpactProblems() {}
}
