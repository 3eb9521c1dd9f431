package org.minaoshi.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.minaoshi.standard.StandardFixture.aCode;
import static org.minaoshi.standard.StandardFixture.aStandard;
import static org.minaoshi.standard.StandardFixture.standardRequest;
import static org.minaoshi.standard.StandardFixture.text;
import static org.minaoshi.standard.StandardFixture.with;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.minaoshi.Api;
import org.minaoshi.Race;

@QuarkusTest
class StandardResourceTest {

    @Test
    void registersAStandardThatAnyoneReads() {
        var code = aCode("standard");
        var etag = Api.as("secretariat-1")
                .body(standardRequest(code))
                .post("/standards")
                .then()
                .statusCode(201)
                .header("Location", endsWith("/standards/" + code))
                .body("categories.code", contains("統", "実", "設", "監"))
                .extract()
                .header("ETag");

        Api.anonymous()
                .get("/standards/{standard}", code)
                .then()
                .statusCode(200)
                .header("ETag", equalTo(etag))
                .header("Cache-Control", equalTo("public, max-age=86400, immutable"))
                .body("title.ja", equalTo("安全対策基準"))
                .body("categories[0].aliases", contains("統制"));
        Api.anonymous()
                .header("If-None-Match", etag)
                .get("/standards/{standard}", code)
                .then()
                .statusCode(304)
                .header("ETag", equalTo(etag));
    }

    @Test
    void pagesByCode() {
        var prefix = aCode("paged");
        var codes = IntStream.range(0, 3).mapToObj(i -> prefix + "." + i).toList();
        codes.forEach(code -> Api.as("secretariat-1")
                .body(standardRequest(code))
                .post("/standards")
                .then()
                .statusCode(201));
        var seen = new ArrayList<String>();
        String token = null;
        do {
            var request = Api.anonymous().queryParam("limit", 2);
            var page = (token == null ? request : request.queryParam("pageToken", token))
                    .get("/standards")
                    .then()
                    .statusCode(200)
                    .extract();
            assertThat(page.<List<String>>path("items.code")).hasSizeLessThanOrEqualTo(2);
            seen.addAll(page.path("items.code"));
            token = page.path("nextPageToken");
            assertThat(page.header("Link") == null).isEqualTo(token == null);
        } while (token != null);
        assertThat(seen).isSorted().doesNotHaveDuplicates().containsAll(codes);
    }

    @Test
    void refusesAnUnknownStandard() {
        Api.anonymous()
                .get("/standards/no-such-standard")
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/standard-unknown"));
    }

    @Test
    void refusesACodeThatIsTaken() {
        var code = aStandard();
        Api.as("secretariat-2")
                .body(standardRequest(code))
                .post("/standards")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/standard-already-registered"));
    }

    @Test
    void registersOneOfEightAtOnce() {
        var code = aCode("race");
        assertThat(Race.statuses(8, runner -> Api.as("secretariat-1")
                        .body(standardRequest(code))
                        .post("/standards")
                        .statusCode()))
                .containsExactly(201, 409, 409, 409, 409, 409, 409, 409);
    }

    @Test
    void refusesAWritingOfTwoCategories() {
        var code = aCode("standard");
        var request = standardRequest(code);
        request.put(
                "categories",
                List.of(
                        Map.of("code", "統", "title", text("統制基準"), "aliases", List.of("基準")),
                        Map.of("code", "実", "title", text("実務基準"), "aliases", List.of("基 準"))));
        Api.as("secretariat-1")
                .body(request)
                .post("/standards")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/category-ambiguous"))
                .body("errors.pointer", contains("/categories/1/aliases/0"));
        Api.anonymous().get("/standards/{standard}", code).then().statusCode(404);
    }

    @Test
    void refusesWhatHasNotTheForm() {
        Api.as("secretariat-1")
                .body(with("code", "Not A Slug", "title", text(" "), "categories", List.of(Map.of("code", "統1"))))
                .post("/standards")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/request-invalid"))
                .body(
                        "errors.pointer",
                        contains("/categories/0/code", "/categories/0/title", "/code", "/publisher", "/title/ja"));
        var unknownMember = standardRequest(aCode("standard"));
        unknownMember.put("certified", true);
        Api.as("secretariat-1")
                .body(unknownMember)
                .post("/standards")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/request-body-invalid"))
                .body("errors.pointer", hasItem("/certified"));
    }

    @Test
    void isWrittenOnlyByTheSecretariat() {
        Api.anonymous()
                .body(standardRequest(aCode("standard")))
                .post("/standards")
                .then()
                .statusCode(401)
                .body("type", equalTo("/problems/authentication-required"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"council-1", "chair-1", "bank-a", "agent-c", "auditor-1", "nobody-1"})
    void isWrittenByNoOtherRole(String username) {
        var code = aCode("standard");
        Api.as(username)
                .body(standardRequest(code))
                .post("/standards")
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/role-required"));
        Api.anonymous().get("/standards/{standard}", code).then().statusCode(404);
    }

    @Test
    void answersARepeatedRequestAsTheFirst() {
        var code = aCode("standard");
        var key = UUID.randomUUID().toString();
        var first = post(key, code).then().statusCode(201).extract();
        var again = post(key, code)
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .header("Location", first.header("Location"))
                .header("ETag", first.header("ETag"))
                .extract();
        assertThat(again.jsonPath().getMap("")).isEqualTo(first.jsonPath().getMap(""));
        post(key, aCode("standard")).then().statusCode(422).body("type", equalTo("/problems/idempotency-key-reused"));
    }

    private static io.restassured.response.Response post(String key, String code) {
        return Api.as("secretariat-1")
                .header("Idempotency-Key", key)
                .body(standardRequest(code))
                .post("/standards");
    }

    @Test
    void leavesItsHistory() {
        var code = aStandard();
        Api.as("auditor-1")
                .queryParam("thing", "standard")
                .queryParam("key", code)
                .get("/history")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].operation", equalTo("INSERT"))
                .body("items[0].actor", startsWith("http"));
    }

    /** Though they are written together: the key of each is as that of any other row. */
    @ParameterizedTest
    @CsvSource({
        "standard_edition, 1",
        "provision, 1/統24",
        "provision, 1/統5",
        "amendment, 1/統24/1",
        "amendment, 1/統24/2",
        "cross_reference, 1/1"
    })
    void eachRowOfAnEditionLeavesItsHistory(String thing, String key) {
        var code = aStandard();
        var edition = StandardFixture.editionRequest("1", null, "統24", "統5");
        edition.put("crossReferences", List.of(Map.of("from", "統24", "to", "統5")));
        edition.put(
                "amendments",
                List.of(StandardFixture.amendment("統24", "WORDING"), StandardFixture.amendment("統24", "TEXT_CHANGED")));
        StandardFixture.register(code, edition);

        Api.as("auditor-1")
                .queryParam("thing", thing)
                .queryParam("key", code + "/" + key)
                .get("/history")
                .then()
                .statusCode(200)
                .body("items.operation", contains("INSERT"))
                .body("items.actor", contains(endsWith("|secretariat-1")));
    }
}
