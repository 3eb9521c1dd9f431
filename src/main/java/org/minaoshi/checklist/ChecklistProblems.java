package org.minaoshi.checklist;

import static org.minaoshi.platform.ProblemType.badRequest;
import static org.minaoshi.platform.ProblemType.conflict;
import static org.minaoshi.platform.ProblemType.notFound;
import static org.minaoshi.platform.ProblemType.unprocessable;

import org.minaoshi.platform.ProblemType;

/** What this room refuses. */
final class ChecklistProblems {

    static final ProblemType CHECKLIST_UNKNOWN =
            notFound("checklist-unknown", "チェックリストが登録されていません", "The checklist is not registered");
    static final ProblemType EDITION_UNKNOWN = notFound(
            "checklist-edition-unknown", "チェックリストの版が登録されていません", "The edition of the checklist is not registered");
    static final ProblemType ITEM_UNKNOWN = notFound("item-unknown", "確認項目が登録されていません", "The item is not registered");
    static final ProblemType PROVISION_UNKNOWN =
            unprocessable("provision-reference-unknown", "基準項目が登録されていません", "The provision is not registered");
    static final ProblemType PROVISION_RETIRED =
            unprocessable("citation-of-retired-provision", "欠番となった基準項目は引用できません", "A retired provision cannot be cited");
    static final ProblemType ITEM_REPEATED =
            unprocessable("item-repeated", "同じ通番が二度あります", "An item number is given twice");
    static final ProblemType CITATION_REPEATED =
            unprocessable("citation-repeated", "同じ引用が二度あります", "An item cites a provision twice");
    static final ProblemType CHECKLIST_ALREADY_REGISTERED =
            conflict("checklist-already-registered", "チェックリストは既に登録されています", "The checklist is already registered");
    static final ProblemType EDITION_ALREADY_REGISTERED =
            conflict("edition-already-registered", "版は既に登録されています", "The edition is already registered");
    static final ProblemType EDITION_OUT_OF_ORDER = conflict(
            "edition-out-of-order", "版は順に登録してください", "Editions are registered in order, each after the latest one");
    static final ProblemType FILTER_INVALID =
            badRequest("request-invalid", "リクエストが正しくありません", "The request is not valid");

    private ChecklistProblems() {}
}
