package org.minaoshi.following;

import static org.minaoshi.platform.ProblemType.badRequest;

import org.minaoshi.platform.ProblemType;

/** What this room refuses. */
final class FollowingProblems {

    static final ProblemType CURSOR_INVALID = badRequest("cursor-invalid", "カーソルが正しくありません", "The cursor is not valid");

    private FollowingProblems() {}
}
