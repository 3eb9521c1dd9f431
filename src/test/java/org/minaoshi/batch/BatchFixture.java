package org.minaoshi.batch;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.minaoshi.Api;

/** Batches as a bank sends them, on a checklist of the test's own with the items 3 and 7. */
final class BatchFixture {

    static final String NDJSON = "application/x-ndjson";

    final String checklist = "checklist-" + UUID.randomUUID();

    BatchFixture() {
        var title = Map.of("ja", "API接続チェックリスト");
        Api.as("secretariat-1")
                .body(Map.of("code", checklist, "title", title, "publisher", title))
                .post("/checklists")
                .then()
                .statusCode(201);
        var items = IntStream.of(3, 7)
                .mapToObj(number -> Map.of("number", number, "title", title, "citations", List.of()))
                .toList();
        Api.as("secretariat-1")
                .body(Map.of("edition", "first", "label", title, "items", items))
                .post("/checklists/{checklist}/editions", checklist)
                .then()
                .statusCode(201);
    }

    /** @param more members after the ones that every submission has, beginning with a comma */
    String line(String text, String more) {
        return "{\"checklist\":\"%s\",\"kind\":\"USAGE\",\"text\":\"%s\"%s}".formatted(checklist, text, more);
    }

    String lines(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> line("意見 " + number, ",\"items\":[3]") + "\n")
                .collect(Collectors.joining());
    }

    static ValidatableResponse put(String who, UUID batch, String body) {
        return put(Api.as(who), batch, body.getBytes(StandardCharsets.UTF_8));
    }

    static ValidatableResponse put(RequestSpecification as, UUID batch, byte[] body) {
        return as.contentType(NDJSON)
                .body(body)
                .put("/feedback-batches/{batch}", batch)
                .then();
    }

    static ValidatableResponse get(String who, UUID batch) {
        return Api.as(who).get("/feedback-batches/{batch}", batch).then();
    }

    /** How much feedback there is on the checklist. */
    int stored() {
        var count = 0;
        String token = null;
        do {
            var asked =
                    Api.as("secretariat-1").queryParam("checklist", checklist).queryParam("limit", 200);
            var page = (token == null ? asked : asked.queryParam("pageToken", token)).get("/feedback");
            count += page.jsonPath().getList("items").size();
            token = page.jsonPath().getString("nextPageToken");
        } while (token != null);
        return count;
    }
}
