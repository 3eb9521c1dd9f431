package org.minaoshi.ruleset;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.minaoshi.Api.anonymous;
import static org.minaoshi.Api.as;
import static org.minaoshi.Api.uncheckedAs;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RuleSetResourceTest {

    private static final Map<String, Object> TEXT = Map.of("ja", "本文", "en", "words");
    private static final Map<String, Object> INCIDENTS = Map.of("code", "incidents", "origin", "RULE", "title", TEXT);

    private final String checklist = "checklist-" + UUID.randomUUID();

    @BeforeEach
    void registerAChecklist() {
        uncheckedAs("secretariat-1")
                .body(Map.of("code", checklist, "title", TEXT, "publisher", TEXT))
                .post("/checklists")
                .then()
                .statusCode(201);
    }

    @Test
    void keepsRuleSetsForAnyoneToRead() {
        register(Map.of())
                .statusCode(201)
                .header("Location", matchesPattern(".*/checklists/" + checklist + "/rule-sets/first"))
                .header("ETag", notNullValue());
        register(Map.of("edition", "second", "appliesFrom", 2024)).statusCode(201);
        var etag = anonymous()
                .get("/checklists/{checklist}/rule-sets/first", checklist)
                .then()
                .statusCode(200)
                .body("factors.code", contains("incidents"))
                .extract()
                .header("ETag");
        anonymous()
                .header("If-None-Match", etag)
                .get("/checklists/{checklist}/rule-sets/first", checklist)
                .then()
                .statusCode(304);
        var token = anonymous()
                .queryParam("limit", 1)
                .get("/checklists/{checklist}/rule-sets", checklist)
                .then()
                .statusCode(200)
                .body("items.edition", contains("second"))
                .header("Link", notNullValue())
                .extract()
                .<String>path("nextPageToken");
        anonymous()
                .queryParam("limit", 1)
                .queryParam("pageToken", token)
                .get("/checklists/{checklist}/rule-sets", checklist)
                .then()
                .body("items.edition", contains("first"));
    }

    @Test
    void registersOnceAndForGood() {
        register(Map.of()).statusCode(201);
        register(Map.of()).statusCode(409).body("type", equalTo("/problems/rule-set-already-registered"));
        register(Map.of("edition", "second")).statusCode(409);
    }

    @Test
    void refusesWhatContradictsItself() {
        register(Map.of("factors", List.of(INCIDENTS, INCIDENTS)))
                .statusCode(422)
                .body("type", equalTo("/problems/rule-set-inconsistent"))
                .body("errors[0].pointer", equalTo("/factors/1/code"));
        register(Map.of("factors", List.of())).statusCode(400).body("errors[0].pointer", equalTo("/factors"));
        register(Map.of("quorum", 0)).statusCode(400).body("errors[0].pointer", equalTo("/quorum"));
        register(Map.of("chair", "ito")).statusCode(400);
        anonymous().get("/checklists/{checklist}/rule-sets", checklist).then().body("items", hasSize(0));
        anonymous()
                .get("/checklists/{checklist}/rule-sets/first", checklist)
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/rule-set-unknown"));
        anonymous().get("/checklists/nowhere/rule-sets").then().statusCode(404);
    }

    @Test
    void takesThemFromTheSecretariatOnly() {
        as("council-1")
                .body(ruleSet(Map.of()))
                .post("/checklists/{checklist}/rule-sets", checklist)
                .then()
                .statusCode(403);
        anonymous()
                .body(ruleSet(Map.of()))
                .post("/checklists/{checklist}/rule-sets", checklist)
                .then()
                .statusCode(401);
    }

    @Test
    void keepsMinutes() {
        var minutes = Map.of("fiscalYear", 2022, "published", "2023-03-10", "title", TEXT);
        as("secretariat-1")
                .body(minutes)
                .post("/checklists/{checklist}/minutes", checklist)
                .then()
                .statusCode(201);
        as("secretariat-1")
                .body(minutes)
                .post("/checklists/{checklist}/minutes", checklist)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/minutes-already-registered"));
        anonymous()
                .get("/checklists/{checklist}/minutes", checklist)
                .then()
                .statusCode(200)
                .body("items.published", contains("2023-03-10"));
    }

    @Test
    void keepsWhatWasDeterminedBeforeItsTime() {
        var earlier = new HashMap<String, Object>(
                Map.of("fiscalYear", 2020, "outcome", "NOT_NEEDED", "decided", "2020-12", "source", TEXT));
        earlier.put("conclusions", List.of());
        earlier(earlier).statusCode(201);
        earlier(earlier).statusCode(409).body("type", equalTo("/problems/earlier-determination-already-registered"));
        earlier.put("fiscalYear", 2199);
        earlier(earlier).statusCode(422).body("type", equalTo("/problems/fiscal-year-not-begun"));
        earlier.put("fiscalYear", 2019);
        earlier.put(
                "conclusions",
                List.of(Map.of(
                        "factor", "incidents", "about", Map.of("standard", "none", "edition", "none"), "text", TEXT)));
        earlier(earlier)
                .statusCode(422)
                .body("type", equalTo("/problems/standard-edition-reference-unknown"))
                .body("errors[0].pointer", equalTo("/conclusions/0/about"));
        anonymous()
                .get("/checklists/{checklist}/earlier-determinations", checklist)
                .then()
                .statusCode(200)
                .body("items.decided", contains("2020-12"));
    }

    private ValidatableResponse earlier(Map<String, Object> body) {
        return as("secretariat-1")
                .body(body)
                .post("/checklists/{checklist}/earlier-determinations", checklist)
                .then();
    }

    private ValidatableResponse register(Map<String, Object> otherwise) {
        return as("secretariat-1")
                .body(ruleSet(otherwise))
                .post("/checklists/{checklist}/rule-sets", checklist)
                .then();
    }

    private static Map<String, Object> ruleSet(Map<String, Object> otherwise) {
        var ruleSet = new HashMap<String, Object>(
                Map.of("edition", "first", "source", TEXT, "statement", TEXT, "body", TEXT, "escalationBody", TEXT));
        ruleSet.putAll(Map.of("appliesFrom", 2018, "quorum", 2, "factors", List.of(INCIDENTS)));
        ruleSet.putAll(otherwise);
        return ruleSet;
    }
}
