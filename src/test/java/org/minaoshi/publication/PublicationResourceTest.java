package org.minaoshi.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Header;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.minaoshi.Api;
import org.minaoshi.platform.CanonicalJson;
import org.minaoshi.platform.Digests;
import org.minaoshi.typesetting.HtmlPage;

@QuarkusTest
class PublicationResourceTest {

    private static PublishedYear shared;

    /** One for all tests that only read. */
    private static synchronized PublishedYear year() {
        if (shared == null) {
            shared = PublishedYear.published();
        }
        return shared;
    }

    @Test
    void servesTheRecordByteForByteAsItWasDigested() throws IOException {
        var answer = accepting("application/json").get(year().path());
        var body = answer.then().statusCode(200).extract().asByteArray();
        var digest = Digests.sha256(body);
        assertThat(answer.header("ETag")).isEqualTo("\"" + digest + "\"");
        assertThat(listed().getString("items[0].digest")).isEqualTo(digest);
        var snapshot = new ObjectMapper().readTree(body).get("snapshot");
        assertThat(answer.jsonPath().getString("proposalDigest")).isEqualTo(CanonicalJson.digest(snapshot));
    }

    @Test
    void servesTheRecordWhereAnythingIsWelcome() {
        Api.unchecked()
                .get(year().path())
                .then()
                .statusCode(200)
                .contentType("application/json")
                .header("Content-Language", nullValue());
    }

    @Test
    void servesAPageThatMayDoNothing() {
        accepting("text/html,application/xhtml+xml,*/*;q=0.8")
                .get(year().path())
                .then()
                .statusCode(200)
                .contentType("text/html;charset=utf-8")
                .header("Content-Language", "ja")
                .header("Vary", "Accept, Accept-Language")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", HtmlPage.CONTENT_SECURITY_POLICY)
                .body(containsString("<html lang=\"ja\">"), containsString("2024年度 接続チェックリストの見直しに関する対応方針"));
    }

    @Test
    void speaksEnglishToWhoeverPrefersIt() {
        accepting("text/markdown")
                .header("Accept-Language", "en-GB, ja;q=0.5")
                .get(year().path())
                .then()
                .statusCode(200)
                .contentType("text/markdown;charset=utf-8")
                .header("Content-Language", "en")
                .body(startsWith("# Review of Connection Checklist, fiscal year 2024\n"));
    }

    @Test
    void speaksJapaneseToEverybodyElse() {
        accepting("text/markdown")
                .header("Accept-Language", "fr")
                .get(year().path())
                .then()
                .statusCode(200)
                .header("Content-Language", "ja");
    }

    @Test
    void servesAPdfToKeepUnderAGoodName() throws IOException {
        var answer = accepting("application/pdf").get(year().path());
        answer.then()
                .statusCode(200)
                .contentType("application/pdf")
                .header(
                        "Content-Disposition",
                        "inline; filename=\"" + year().checklist() + "-2024-revision-1-ja.pdf\"");
        try (var pdf = Loader.loadPDF(answer.asByteArray())) {
            var digest = listed().getString("items[0].digest");
            assertThat(new PDFTextStripper().getText(pdf)).contains("統24", "不要", "令和6年度", digest);
        }
    }

    @Test
    void refusesWhatItCannotServe() {
        for (var accepted : List.of("image/png", "application/json;q=0, text/plain", "nonsense")) {
            Api.unchecked()
                    .header(new Header("Accept", accepted))
                    .get(year().path())
                    .then()
                    .statusCode(406)
                    .contentType("application/problem+json")
                    .body("type", equalTo("/problems/not-acceptable"));
        }
    }

    @Test
    void tagsEveryFormAndLanguageAndAnswers304ToItsTagOnly() {
        var tags = new HashSet<String>();
        for (var form : List.of("text/html", "text/markdown", "application/pdf")) {
            for (var language : List.of("ja", "en")) {
                var tag = accepting(form)
                        .header("Accept-Language", language)
                        .get(year().path())
                        .header("ETag");
                assertThat(tags.add(tag)).isTrue();
                accepting(form)
                        .header("Accept-Language", language)
                        .header("If-None-Match", tag)
                        .get(year().path())
                        .then()
                        .statusCode(304)
                        .header("ETag", tag)
                        .header("Vary", "Accept, Accept-Language")
                        .body(equalTo(""));
            }
        }
        tags.forEach(tag -> accepting("application/json")
                .header("If-None-Match", tag)
                .get(year().path())
                .then()
                .statusCode(200));
    }

    @Test
    void knowsNothingOfWhatWasNotPublished() {
        for (var path : List.of(
                "/publications/no-such-checklist/2024",
                year().path() + "?revision=2",
                "/publications/" + year().checklist() + "/2023")) {
            accepting("text/html")
                    .get(path)
                    .then()
                    .statusCode(404)
                    .contentType("application/problem+json")
                    .body("type", equalTo("/problems/publication-unknown"));
        }
    }

    @Test
    void servesTheCorrectionAndKeepsWhatItCorrected() {
        var corrected = PublishedYear.published().corrected();
        accepting("text/html")
                .get(corrected.path())
                .then()
                .statusCode(200)
                .header("Cache-Control", "public, no-cache")
                .header("Link", nullValue())
                .body(containsString("第1版に代わる"));
        accepting("text/html")
                .get(corrected.path() + "?revision=1")
                .then()
                .statusCode(200)
                .header("Cache-Control", "public, max-age=86400")
                .header("Link", "<" + corrected.path() + ">; rel=\"latest-version\"")
                .body(containsString("第1版"));
        Api.anonymous()
                .get("/publications?checklist=" + corrected.checklist())
                .then()
                .statusCode(200)
                .body("items.revision", equalTo(List.of(2, 1)))
                .body("items.superseded", equalTo(List.of(false, true)))
                .body("items.outcome", everyItem(equalTo("NOT_NEEDED")));
    }

    @Test
    void listsPageByPage() {
        var corrected = PublishedYear.published().corrected();
        var first = Api.anonymous().get("/publications?limit=1&fiscalYear=2024&checklist=" + corrected.checklist());
        var token = first.then().statusCode(200).extract().jsonPath().getString("nextPageToken");
        Api.anonymous()
                .get("/publications?limit=1&fiscalYear=2024&checklist=" + corrected.checklist() + "&pageToken=" + token)
                .then()
                .statusCode(200)
                .body("items.revision", equalTo(List.of(1)), "nextPageToken", nullValue());
    }

    @Test
    void namesNobody() {
        var record = new String(accepting("application/json").get(year().path()).asByteArray(), StandardCharsets.UTF_8);
        assertThat(record).doesNotContain("secretariat-", "council-", "chair-", "bank-");
    }

    private static io.restassured.path.json.JsonPath listed() {
        return Api.anonymous()
                .get("/publications?checklist=" + year().checklist())
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static RequestSpecification accepting(String media) {
        return Api.anonymous().header(new Header("Accept", media));
    }
}
