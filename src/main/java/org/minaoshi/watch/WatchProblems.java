package org.minaoshi.watch;

import static org.minaoshi.platform.ProblemType.notFound;
import static org.minaoshi.platform.ProblemType.unprocessable;

import org.minaoshi.platform.ProblemType;

/** What this room refuses. */
final class WatchProblems {

    static final ProblemType UNKNOWN = notFound("watch-item-unknown", "該当する継続確認事項はありません", "No such watch item");
    static final ProblemType NOT_OPEN = unprocessable(
            "watch-item-not-open", "この見直しで回答する継続確認事項ではありません", "Not a condition this review has to answer");
    static final ProblemType ANSWER_UNKNOWN = notFound("watch-answer-unknown", "回答はまだありません", "Not answered yet");
    static final ProblemType FACTOR_UNKNOWN =
            unprocessable("factor-reference-unknown", "この規則にない検討事項です", "The rule set knows no such factor");
    static final ProblemType NOT_A_CONDITIONAL_REMARK = unprocessable(
            "watch-item-not-a-conditional-remark",
            "条件付き意見ではありません",
            "Not an accepted conditional remark of this review");

    private WatchProblems() {}
}
