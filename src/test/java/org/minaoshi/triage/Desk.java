package org.minaoshi.triage;

import io.restassured.response.ValidatableResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.minaoshi.Api;

/** A checklist of its own with the items 3 and 7, and what is submitted on it. */
record Desk(String checklist) {

    private static final Map<String, String> TITLE = Map.of("ja", "API接続チェックリスト");

    static Desk set() {
        var checklist = "checklist-" + UUID.randomUUID();
        Api.as("secretariat-1")
                .body(Map.of("code", checklist, "title", TITLE, "publisher", TITLE))
                .post("/checklists")
                .then()
                .statusCode(201);
        var items = IntStream.of(3, 7)
                .mapToObj(number -> Map.of("number", number, "title", TITLE, "citations", List.of()))
                .toList();
        Api.as("secretariat-1")
                .body(Map.of("edition", "first", "label", TITLE, "items", items))
                .post("/checklists/{checklist}/editions", checklist)
                .then()
                .statusCode(201);
        return new Desk(checklist);
    }

    /** The id of a usage that says so. */
    String submitted(String who, String text) {
        return submitted(who, "USAGE", text, Map.of());
    }

    String submitted(String who, String kind, String text, Map<String, ?> more) {
        return submission(who, kind, text, more).extract().path("id");
    }

    ValidatableResponse submission(String who, String kind, String text, Map<String, ?> more) {
        var body = new LinkedHashMap<String, Object>(Map.of("checklist", checklist, "kind", kind, "text", text));
        body.putAll(more);
        return Api.as(who).body(body).post("/feedback").then().statusCode(201);
    }

    ValidatableResponse triaged(String id, Map<String, ?> disposition) {
        return Api.as("secretariat-1")
                .body(disposition)
                .put("/feedback/{id}/disposition", id)
                .then()
                .statusCode(201);
    }

    List<String> worklist(Map<String, ?> asked) {
        return page(asked).statusCode(200).extract().path("items.id");
    }

    List<String> found(String search) {
        return worklist(Map.of("search", search));
    }

    ValidatableResponse page(Map<String, ?> asked) {
        return Api.as("secretariat-1")
                .queryParam("checklist", checklist)
                .queryParams(asked)
                .get("/triage/worklist")
                .then();
    }
}
