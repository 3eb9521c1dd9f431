package org.minaoshi.itemlist;

import static org.minaoshi.platform.ProblemType.badRequest;
import static org.minaoshi.platform.ProblemType.conflict;
import static org.minaoshi.platform.ProblemType.forbidden;
import static org.minaoshi.platform.ProblemType.notFound;
import static org.minaoshi.platform.ProblemType.unprocessable;

import org.minaoshi.platform.ProblemType;

/** What this room refuses. */
final class ItemListProblems {

    static final ProblemType UNKNOWN =
            notFound("item-list-unknown", "その名前の項目リストはありません", "There is no item list of that name");
    static final ProblemType FULL = conflict("item-lists-full", "項目リストが多すぎます", "There are too many item lists");
    static final ProblemType ORGANISATION_REQUIRED =
            forbidden("organisation-required", "所属組織を確認できません", "Your organisation cannot be told");
    static final ProblemType CHECKLIST_UNKNOWN =
            unprocessable("checklist-reference-unknown", "チェックリストが登録されていません", "The checklist is not registered");
    static final ProblemType ITEM_UNKNOWN =
            unprocessable("item-reference-unknown", "確認項目が登録されていません", "The item is not registered");
    static final ProblemType REQUEST_INVALID =
            badRequest("request-invalid", "リクエストが正しくありません", "The request is not valid");

    private ItemListProblems() {}
}
