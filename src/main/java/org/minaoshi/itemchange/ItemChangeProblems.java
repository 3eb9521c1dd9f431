package org.minaoshi.itemchange;

import static org.minaoshi.platform.ProblemType.badRequest;
import static org.minaoshi.platform.ProblemType.unprocessable;

import org.minaoshi.platform.ProblemType;

/** What this room refuses. */
final class ItemChangeProblems {

    static final ProblemType REQUEST_INVALID =
            badRequest("request-invalid", "リクエストが正しくありません", "The request is not valid");
    static final ProblemType LIST_UNKNOWN =
            unprocessable("item-list-reference-unknown", "その名前の項目リストはありません", "There is no item list of that name");
    static final ProblemType CHECKLIST_UNKNOWN =
            unprocessable("checklist-reference-unknown", "チェックリストが登録されていません", "The checklist is not registered");
    static final ProblemType EDITION_UNKNOWN = unprocessable(
            "checklist-edition-reference-unknown",
            "チェックリストの版が登録されていません",
            "The edition of the checklist is not registered");
    static final ProblemType ITEM_UNKNOWN =
            unprocessable("item-reference-unknown", "確認項目が登録されていません", "The item is not registered");

    private ItemChangeProblems() {}
}
