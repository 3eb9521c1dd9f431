package org.minaoshi.triage;

import static org.minaoshi.platform.ProblemType.badRequest;

import org.minaoshi.platform.ProblemType;

/** What this room refuses. */
final class TriageProblems {

    static final ProblemType SEARCH_UNREADABLE =
            badRequest("search-unreadable", "検索語が正しくありません", "The search cannot be read");
    static final ProblemType SEARCH_TOO_SHORT =
            badRequest("search-too-short", "検索語が短すぎます", "A word searched for is too short");
    static final ProblemType SEARCH_MISSING =
            badRequest("search-missing", "検索語がありません", "There is nothing to be relevant to");

    private TriageProblems() {}
}
