package org.minaoshi.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.minaoshi.standard.StandardFixture.aStandard;
import static org.minaoshi.standard.StandardFixture.aStandardWith;
import static org.minaoshi.standard.StandardFixture.amendment;
import static org.minaoshi.standard.StandardFixture.editionRequest;
import static org.minaoshi.standard.StandardFixture.provision;
import static org.minaoshi.standard.StandardFixture.register;
import static org.minaoshi.standard.StandardFixture.retired;
import static org.minaoshi.standard.StandardFixture.with;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.minaoshi.Api;
import org.minaoshi.Race;

@QuarkusTest
class StandardEditionResourceTest {

    @Test
    void registersAnEditionThatAnyoneReads() {
        var standard = aStandardWith("10", "統4", "統5");
        var edition = editionRequest("11", "10", "統制基準４", retired("統 5"), "実14－1");
        edition.put("published", "2023-05");
        edition.put("amendmentsStated", "COMPLETE");
        edition.put("textDigest", "a".repeat(64));
        edition.put("crossReferences", List.of(with("from", "実14-1", "to", "【統 4】")));
        edition.put(
                "amendments",
                List.of(amendment("統5", "PROVISION_RETIRED"), amendment("統4", "TEXT_ADDED", "paragraph", "１")));
        var digest = refused(standard, edition, 201)
                .header("Location", endsWith("/standards/" + standard + "/editions/11"))
                .body("edition", equalTo("11"))
                .extract()
                .<String>path("digest");

        Api.anonymous()
                .get("/standards/{standard}/editions/11", standard)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"" + digest + "\""))
                .header("Cache-Control", equalTo("public, max-age=86400, immutable"))
                .body("digest", matchesPattern("[0-9a-f]{64}"))
                .body("published", equalTo("2023-05"))
                .body("predecessor", equalTo("10"))
                .body("amendmentsStated", equalTo("COMPLETE"))
                .body("provisionCount", equalTo(3))
                .body("retiredCount", equalTo(1))
                .body("amendmentCount", equalTo(2));
        Api.anonymous()
                .header("If-None-Match", "\"" + digest + "\"")
                .get("/standards/{standard}/editions/11", standard)
                .then()
                .statusCode(304);
        Api.anonymous()
                .queryParam("limit", 1)
                .get("/standards/{standard}/editions", standard)
                .then()
                .statusCode(200)
                .body("items.edition", contains("10"))
                .body("items[0].predecessor", nullValue());
        Api.anonymous()
                .get("/standards/{standard}/editions", standard)
                .then()
                .body("items.edition", contains("10", "11"));
    }

    @Test
    void pagesEditionsInTheirOrder() {
        var standard = aStandardWith("9", "統1");
        register(standard, editionRequest("10", "9", "統1"));
        register(standard, editionRequest("11", "10", "統1"));
        var first = Api.anonymous()
                .queryParam("limit", 2)
                .get("/standards/{standard}/editions", standard)
                .then()
                .body("items.edition", contains("9", "10"))
                .extract();
        Api.anonymous()
                .get(first.header("Link").replaceAll("<(.*)>.*", "$1"))
                .then()
                .statusCode(200)
                .body("items.edition", contains("11"))
                .body("nextPageToken", nullValue());
        Api.anonymous()
                .queryParam("pageToken", first.<String>path("nextPageToken"))
                .get("/standards/{standard}/editions", aStandard())
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/page-token-invalid"));
    }

    @Test
    void namesEveryUnknownReferenceAndStoresNothing() {
        var standard = aStandard();
        var edition = editionRequest("11", null, "統4");
        edition.put("crossReferences", List.of(with("from", "統4", "to", "統99")));
        edition.put(
                "amendments",
                List.of(amendment("実1", "WORDING"), amendment("統4", "REFERENCE_ADDED", "cites", List.of("統4", "監 7"))));
        refused(standard, edition, 422)
                .body("type", equalTo("/problems/provision-unknown"))
                .body(
                        "errors.pointer",
                        contains("/crossReferences/0/to", "/amendments/0/provision", "/amendments/1/cites/1"));
        isNotThere(standard, "11");
    }

    @Test
    void refusesADesignationItCannotRead() {
        var standard = aStandard();
        refused(standard, editionRequest("11", null, "統4", "外1", "統"), 422)
                .body("type", equalTo("/problems/designation-unreadable"))
                .body("errors.pointer", contains("/provisions/1/designation", "/provisions/2/designation"));
        isNotThere(standard, "11");
    }

    @Test
    void refusesAProvisionGivenTwice() {
        var standard = aStandard();
        refused(standard, editionRequest("11", null, "統1-1", "統制基準１－１"), 422)
                .body("type", equalTo("/problems/provision-repeated"))
                .body("errors.pointer", contains("/provisions/1/designation"));
        isNotThere(standard, "11");
    }

    @Test
    void refusesAReferenceToNothing() {
        var standard = aStandard();
        var edition = editionRequest("11", null, "統4");
        edition.put("crossReferences", List.of(with("from", "統4")));
        refused(standard, edition, 422).body("type", equalTo("/problems/cross-reference-incomplete"));
        isNotThere(standard, "11");
    }

    @Test
    void refusesAnAmendmentThatContradictsTheEditionBefore() {
        var standard = aStandardWith("10", "統4");
        var edition = editionRequest("11", "10", provision("統4"), "統5");
        edition.put(
                "amendments",
                List.of(
                        amendment("統4", "PROVISION_ADDED"),
                        amendment("統5", "PROVISION_ADDED"),
                        amendment("統4", "PARAGRAPH_RENUMBERED", "paragraph", "4"),
                        amendment("統4", "TITLE_CHANGED")));
        refused(standard, edition, 422)
                .body("type", equalTo("/problems/amendment-inconsistent"))
                .body(
                        "errors.pointer",
                        contains("/amendments/0/kind", "/amendments/2/fromParagraph", "/amendments/3/kind"));
        isNotThere(standard, "11");
    }

    @Test
    void keepsEditionsInOrder() {
        var standard = aStandardWith("10", "統4");
        refused(standard, editionRequest("11", null, "統4"), 409)
                .body("type", equalTo("/problems/edition-out-of-order"))
                .body("errors.pointer", contains("/predecessor"));
        register(standard, editionRequest("11", "10", "統4"));
        refused(standard, editionRequest("12", "10", "統4"), 409)
                .body("type", equalTo("/problems/edition-out-of-order"));
        refused(aStandard(), editionRequest("11", "10", "統4"), 409)
                .body("type", equalTo("/problems/edition-out-of-order"));
        isNotThere(standard, "12");
    }

    @Test
    void neverChangesWhatIsRegistered() {
        var standard = aStandardWith("10", "統4");
        refused(standard, editionRequest("10", null, "統4", "統5"), 409)
                .body("type", equalTo("/problems/edition-already-registered"));
        Api.anonymous()
                .get("/standards/{standard}/editions/10", standard)
                .then()
                .body("provisionCount", equalTo(1));
    }

    @Test
    void registersOneOfEightAtOnceWhole() {
        var standard = aStandardWith("10", "統4");
        assertThat(Race.statuses(8, runner -> Api.as("secretariat-1")
                        .body(editionRequest("11", "10", "統" + (runner + 1)))
                        .post("/standards/{standard}/editions", standard)
                        .statusCode()))
                .containsExactly(201, 409, 409, 409, 409, 409, 409, 409);
        Api.anonymous()
                .get("/standards/{standard}/editions/11/provisions", standard)
                .then()
                .body("items", hasSize(1));
    }

    @Test
    void registersOneOfTwoSuccessorsAtOnce() {
        var standard = aStandardWith("10", "統4");
        assertThat(Race.statuses(2, runner -> Api.as("secretariat-1")
                        .body(editionRequest("11." + runner, "10", "統4"))
                        .post("/standards/{standard}/editions", standard)
                        .statusCode()))
                .containsExactly(201, 409);
    }

    @Test
    void refusesWhatHasNotTheForm() {
        refused(
                        aStandard(),
                        with(
                                "edition",
                                "第11版",
                                "label",
                                Map.of("ja", " "),
                                "textDigest",
                                "x",
                                "provisions",
                                List.of(Map.of("title", Map.of("ja", "標題")))),
                        400)
                .body("type", equalTo("/problems/request-invalid"))
                .body("errors.pointer", contains("/edition", "/label/ja", "/provisions/0/designation", "/textDigest"));
        var odd = editionRequest("11", null, "統4");
        odd.put("amendments", List.of(amendment("統4", "REWRITTEN")));
        refused(aStandard(), odd, 400)
                .body("type", equalTo("/problems/request-body-invalid"))
                .body("errors.pointer", contains("/amendments/0/kind"));
    }

    @Test
    void refusesAnUnknownStandardAndEdition() {
        refused("no-such-standard", editionRequest("11", null, "統4"), 404)
                .body("type", equalTo("/problems/standard-unknown"));
        Api.anonymous()
                .get("/standards/no-such-standard/editions")
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/standard-unknown"));
        Api.anonymous()
                .get("/standards/no-such-standard/editions/11")
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/standard-unknown"));
        isNotThere(aStandard(), "11");
    }

    @Test
    void isWrittenOnlyBySomebodyKnown() {
        var standard = aStandard();
        Api.anonymous()
                .body(editionRequest("11", null, "統4"))
                .post("/standards/{standard}/editions", standard)
                .then()
                .statusCode(401);
        isNotThere(standard, "11");
    }

    @ParameterizedTest
    @ValueSource(strings = {"council-1", "chair-1", "bank-a", "agent-c", "auditor-1", "nobody-1"})
    void isWrittenOnlyByTheSecretariat(String username) {
        var standard = aStandard();
        Api.as(username)
                .body(editionRequest("11", null, "統4"))
                .post("/standards/{standard}/editions", standard)
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/role-required"));
        isNotThere(standard, "11");
    }

    @Test
    void answersARepeatedRequestAsTheFirst() {
        var standard = aStandard();
        var key = UUID.randomUUID().toString();
        for (var replayed : new String[] {null, "true"}) {
            Api.as("secretariat-1")
                    .header("Idempotency-Key", key)
                    .body(editionRequest("11", null, "統4"))
                    .post("/standards/{standard}/editions", standard)
                    .then()
                    .statusCode(201)
                    .header("Idempotency-Replayed", replayed);
        }
    }

    private static ValidatableResponse refused(String standard, Map<String, Object> edition, int status) {
        return Api.as("secretariat-1")
                .body(edition)
                .post("/standards/{standard}/editions", standard)
                .then()
                .statusCode(status);
    }

    private static void isNotThere(String standard, String edition) {
        Api.anonymous()
                .get("/standards/{standard}/editions/{edition}", standard, edition)
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/standard-edition-unknown"));
    }
}
