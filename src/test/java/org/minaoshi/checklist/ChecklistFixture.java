package org.minaoshi.checklist;

import static org.minaoshi.standard.StandardFixture.aCode;
import static org.minaoshi.standard.StandardFixture.text;
import static org.minaoshi.standard.StandardFixture.with;

import java.util.List;
import java.util.Map;
import org.minaoshi.Api;

/** Checklists and editions as the secretariat registers them, by HTTP, under codes that no other test has. */
public final class ChecklistFixture {

    public static Map<String, Object> checklistRequest(String code) {
        return with("code", code, "title", text("API接続チェックリスト"), "publisher", text("発行者"));
    }

    public static String aChecklist() {
        var code = aCode("checklist");
        Api.as("secretariat-1")
                .body(checklistRequest(code))
                .post("/checklists")
                .then()
                .statusCode(201);
        return code;
    }

    public static Map<String, Object> item(int number, Object... citations) {
        return with("number", number, "title", text("項目 " + number), "citations", List.of(citations));
    }

    public static Map<String, Object> cites(String standard, String provision) {
        return with("standard", standard, "provision", provision);
    }

    public static Map<String, Object> editionRequest(String edition, String predecessor, Object... items) {
        return with(
                "edition", edition, "label", text(edition + "版"), "predecessor", predecessor, "items", List.of(items));
    }

    public static void register(String checklist, Map<String, Object> edition) {
        Api.as("secretariat-1")
                .body(edition)
                .post("/checklists/{checklist}/editions", checklist)
                .then()
                .statusCode(201);
    }

    /** The first edition, of these items. */
    public static String aChecklistWith(String edition, Object... items) {
        var checklist = aChecklist();
        register(checklist, editionRequest(edition, null, items));
        return checklist;
    }

    private ChecklistFixture() {}
}
