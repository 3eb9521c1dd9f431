package org.minaoshi.following;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.minaoshi.Api;
import org.minaoshi.OddToken;

/** A machine of an organisation that no other test has, registered by HTTP. */
record Submitter(String organisation, String token) {

    static final String CHECKLIST = "fisc-api-checklist";

    static Submitter registered() {
        var code = "follower-" + UUID.randomUUID().toString().substring(24);
        Api.as("secretariat-1")
                .body(Map.of("code", code, "kind", "INSTITUTION", "name", Map.of("ja", "銀行")))
                .post("/organisations")
                .then()
                .statusCode(201);
        return new Submitter(code, OddToken.with("bank-a", Map.of("sub", code + "-machine", "organisation", code)));
    }

    RequestSpecification as() {
        return Api.withToken(token);
    }

    String submit(String text) {
        return submit(as(), text);
    }

    /** Without holding it against the contract, which takes its time. */
    String submitQuickly(String text) {
        return submit(Api.unchecked().header("Authorization", "Bearer " + token), text);
    }

    private static String submit(RequestSpecification as, String text) {
        return as.body(content(text))
                .post("/feedback")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    void amend(String id, String text) {
        as().header("If-Match", "*")
                .body(content(text))
                .put("/feedback/{id}", id)
                .then()
                .statusCode(200);
    }

    void withdraw(String id) {
        as().header("If-Match", "*")
                .body(Map.of("reason", "誤って提出した"))
                .post("/feedback/{id}/withdrawal", id)
                .then()
                .statusCode(200);
    }

    /** @param since null for the beginning */
    ValidatableResponse changes(String since) {
        return changes(as(), since).statusCode(200);
    }

    static ValidatableResponse changes(RequestSpecification as, String since) {
        return (since == null ? as : as.queryParam("since", since))
                .get("/feedback-changes")
                .then();
    }

    static List<String> feedback(ValidatableResponse changes) {
        return changes.extract().path("items.feedback");
    }

    static String cursor(ValidatableResponse changes) {
        return changes.extract().path("cursor");
    }

    static void triage(String id, int version, String disposition) {
        Api.as("secretariat-1")
                .body(Map.of("disposition", disposition, "reason", "確認した。", "versionNumber", version))
                .put("/feedback/{id}/disposition", id)
                .then()
                .statusCode(201);
    }

    private static Map<String, Object> content(String text) {
        return Map.of("checklist", CHECKLIST, "kind", "USAGE", "text", text);
    }
}
