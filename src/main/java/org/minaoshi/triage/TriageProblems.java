package org.minaoshi.triage;

import static org.minaoshi.platform.ProblemType.badRequest;
import static org.minaoshi.platform.ProblemType.conflict;
import static org.minaoshi.platform.ProblemType.notFound;
import static org.minaoshi.platform.ProblemType.unprocessable;

import org.minaoshi.platform.ProblemType;

/** What this room refuses. */
final class TriageProblems {

    static final ProblemType SEARCH_UNREADABLE =
            badRequest("search-unreadable", "検索語が正しくありません", "The search cannot be read");
    static final ProblemType SEARCH_TOO_SHORT =
            badRequest("search-too-short", "検索語が短すぎます", "A word searched for is too short");
    static final ProblemType SEARCH_MISSING =
            badRequest("search-missing", "検索語がありません", "There is nothing to be relevant to");
    static final ProblemType CHOICE_UNCLEAR =
            badRequest("bulk-choice-unclear", "対象の選び方が不明です", "It is not clear what is chosen");
    static final ProblemType CHOICE_TOO_LARGE =
            unprocessable("bulk-choice-too-large", "対象が多すぎます", "Too much is chosen");
    static final ProblemType CHOSEN_UNKNOWN =
            unprocessable("chosen-feedback-reference-unknown", "意見・要望が見つかりません", "No such feedback to choose");
    static final ProblemType PREVIEW_OUTDATED =
            conflict("bulk-disposition-outdated", "プレビューの後に変更されました", "It has changed since the preview");
    static final ProblemType NOTHING_CHANGES =
            unprocessable("bulk-disposition-empty", "対象がありません", "Nothing would change");
    static final ProblemType BULK_UNKNOWN =
            notFound("bulk-disposition-unknown", "一括記録が見つかりません", "No such bulk disposition");

    private TriageProblems() {}
}
