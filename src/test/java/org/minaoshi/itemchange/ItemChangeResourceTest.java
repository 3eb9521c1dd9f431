package org.minaoshi.itemchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.minaoshi.Api.anonymous;
import static org.minaoshi.Api.as;
import static org.minaoshi.Api.uncheckedAs;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.minaoshi.determination.AYear;
import org.minaoshi.platform.ServiceClock;

/** What changed for the items somebody cares about, and what follows. */
@QuarkusTest
class ItemChangeResourceTest {

    private static final String TODAY = LocalDate.now(ServiceClock.ZONE).toString();
    private static final Map<String, Object> TEXT = Map.of("ja", "本文", "en", "words");

    private static ValidatableResponse changes(RequestSpecification request, String checklist, Integer... items) {
        request.queryParam("checklist", checklist);
        for (var item : items) {
            request.queryParam("item", item);
        }
        return request.get("/item-changes").then();
    }

    private static ValidatableResponse since(String since, String checklist, Integer... items) {
        return changes(anonymous().queryParam("since", since), checklist, items);
    }

    /** The year 2023, for anyone: what was amended under an item, what was judged of it, and where that is published. */
    @Test
    void tellsTheYear2023() {
        changes(anonymous().queryParam("sinceEdition", "2019-09"), "fisc-api-checklist", 11, 22)
                .statusCode(200)
                .body("since", equalTo("2019-09-27"))
                .body("sinceEdition", equalTo("2019-09"))
                .body("checklistEdition", equalTo("2019-09"))
                .body("determinations.fiscalYear", hasItem(2023))
                .body("determinations.href", hasItem("/publications/fisc-api-checklist/2023?revision=1"))
                .body("items.number", contains(11, 22))
                .body("items[0].editions", empty())
                .body(
                        "items[0].amendments.findAll { it.edition == '11' && it.path == null }.provision",
                        contains("統24", "監1"))
                .body(of2023("amendments.find { it.edition == '11' }.published"), equalTo("2023-05"))
                .body(of2023("amendments.find { it.edition == '11' && it.provision == '統24' }.amendments"), hasSize(7))
                .body(
                        of2023("amendments.find { it.edition == '11' && it.provision == '統21' }.path"),
                        contains("統24", "統21"))
                .body(of2023("judgements.findAll { it.fiscalYear == 2023 }.provision"), contains("統24", "監1"))
                .body(of2023("judgements.findAll { it.fiscalYear == 2023 }.judgement"), everyItem(equalTo("NO_EFFECT")))
                .body(of2023("judgements.find { it.fiscalYear == 2023 }.reason.ja"), notNullValue())
                .body(
                        of2023("judgements.find { it.fiscalYear == 2023 }.place.href"),
                        equalTo("/publications/fisc-api-checklist/2023?revision=1#table-amendments"))
                .body("items[0].followUps.code", hasItem("REACHED_INDIRECTLY"))
                .body("items[1].judgements.findAll { it.fiscalYear == 2023 }.provision", contains("実1", "実8", "実16"));
        changes(anonymous().queryParam("sinceEdition", "2019-09").queryParam("depth", 0), "fisc-api-checklist", 11)
                .body(of2023("amendments.findAll { it.edition == '11' }.provision"), contains("統24", "監1"));
        since("2099-01-01", "fisc-api-checklist", 11)
                .statusCode(200)
                .body("determinations", empty())
                .body("items[0].amendments", empty())
                .body("items[0].followUps.code", contains("NOTHING_CHANGED"));
    }

    /** Of the first item; other tests publish a later year of the same checklist. */
    private static String of2023(String path) {
        return "items[0]." + path;
    }

    /** What is judged in a draft is nobody's business; once published it is told as it was published. */
    @Test
    void tellsWhatWasPublishedAndNothingOfDrafts() {
        var year = AYear.opened();
        since(TODAY, year.checklist, 1)
                .body("items[0].amendments.provision", contains("統1"))
                .body("items[0].amendments[0].path", nullValue())
                .body("items[0].amendments[0].amendments", hasSize(2))
                .body("items[0].followUps.code", contains("AWAITING_JUDGEMENT"));
        var before = since(TODAY, year.checklist, 1).extract().header("ETag");
        year.gathered().propose("NOT_NEEDED").statusCode(200);
        year.decideBy("chair-1");
        anonymous()
                .header("If-None-Match", before)
                .queryParam("since", TODAY)
                .queryParam("checklist", year.checklist)
                .queryParam("item", 1)
                .get("/item-changes")
                .then()
                .statusCode(304)
                .header("ETag", equalTo(before));
        year.publish().statusCode(200);
        since(TODAY, year.checklist, 1).header("ETag", not(equalTo(before)));
        since(TODAY, year.checklist, 1, 2)
                .header("Cache-Control", equalTo("public, no-cache"))
                .body("determinations.outcome", contains("NOT_NEEDED"))
                .body("determinations[0].conclusion.ja", equalTo("本文"))
                .body("items[0].judgements.judgement", contains("NO_EFFECT"))
                .body("items[0].followUps.code", contains("NO_REVISION"))
                .body("items[1].followUps.code", contains("WORDING_ONLY"))
                .body("items[1].followUps[0].words.en", containsString("wording"));
        var correction = Map.of("determination", year.id, "reason", TEXT);
        year.openAs("secretariat-1", Map.of("corrects", correction)).statusCode(201);
        year.gathered().propose("PARTIAL_REVISION").statusCode(200);
        year.decideBy("chair-1").publish().statusCode(200);
        since(TODAY, year.checklist, 1)
                .body("determinations.revision", contains(2))
                .body("determinations.outcome", contains("PARTIAL_REVISION"))
                .body("items[0].judgements.revision", contains(2));
    }

    @Test
    void tellsWhatNewEditionsOfTheChecklistDid() {
        var year = AYear.opened();
        var cited = Map.of("standard", year.standard, "provision", "統2");
        uncheckedAs("secretariat-1")
                .body(Map.of(
                        "edition",
                        "second",
                        "label",
                        TEXT,
                        "predecessor",
                        "first",
                        "items",
                        List.of(
                                Map.of("number", 1, "title", TEXT, "citations", List.of(cited)),
                                Map.of("number", 3, "title", Map.of("ja", "新しい項目"), "citations", List.of()))))
                .post("/checklists/{checklist}/editions", year.checklist)
                .then()
                .statusCode(201);
        changes(anonymous().queryParam("sinceEdition", "first"), year.checklist, 1, 2, 3)
                .statusCode(200)
                .body("checklistEdition", equalTo("second"))
                .body("items[0].editions.edition", contains("second"))
                .body("items[0].editions[0].change", equalTo("CHANGED"))
                .body("items[0].editions[0].fields.field", everyItem(equalTo("CITATION")))
                .body("items[0].editions[0].fields.change", hasItem("ADDED"))
                .body("items[0].editions[0].fields.change", hasItem("REMOVED"))
                .body("items[0].followUps.code", hasItem("ITEM_REVISED"))
                .body("items[1].gone", is(true))
                .body("items[1].lastEdition", equalTo("first"))
                .body("items[1].editions", hasSize(1));
        changes(anonymous().queryParam("sinceEdition", "second"), year.checklist, 1)
                .body("items[0].editions", empty());
    }

    @Test
    void asksForTheItemsOfOnesOwnList() {
        var year = AYear.opened();
        var name = "mine-" + UUID.randomUUID();
        as("bank-a")
                .body(Map.of("checklist", year.checklist, "items", List.of(2)))
                .put("/item-lists/{list}", name)
                .then()
                .statusCode(201);
        as("bank-a")
                .queryParam("list", name)
                .queryParam("since", TODAY)
                .get("/item-changes")
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("private, no-cache"))
                .body("checklist", equalTo(year.checklist))
                .body("items.number", contains(2));
        as("bank-a")
                .queryParam("list", name)
                .queryParam("item", 1)
                .queryParam("since", TODAY)
                .get("/item-changes")
                .then()
                .body("items.number", contains(1, 2));
        for (var request : List.of(as("bank-b"), as("secretariat-1"), anonymous())) {
            request.queryParam("list", name)
                    .queryParam("since", TODAY)
                    .get("/item-changes")
                    .then()
                    .statusCode(422)
                    .body("type", equalTo("/problems/item-list-reference-unknown"));
        }
        as("bank-a")
                .queryParam("list", name)
                .queryParam("checklist", "fisc-api-checklist")
                .queryParam("since", TODAY)
                .get("/item-changes")
                .then()
                .statusCode(422);
    }

    /** Page by page the same as at once, each with a tag of its own; a token is good for its question alone. */
    @Test
    void comesByThePage() {
        var whole = changes(anonymous().queryParam("sinceEdition", "2019-09"), "fisc-api-checklist", 11, 22, 33)
                .header("Link", nullValue())
                .body("nextPageToken", nullValue())
                .extract();
        var first = paged(null, 2)
                .body("items.number", contains(11, 22))
                .header("Link", containsString("pageToken="))
                .extract();
        String token = first.path("nextPageToken");
        var last = paged(token, 2)
                .header("Link", nullValue())
                .body("nextPageToken", nullValue())
                .extract();
        List<Object> pages = new ArrayList<>(first.<List<Object>>path("items"));
        pages.addAll(last.<List<Object>>path("items"));
        assertThat(pages).isEqualTo(whole.path("items"));
        assertThat(last.<Object>path("determinations")).isEqualTo(whole.path("determinations"));
        assertThat(List.of(whole.header("ETag"), first.header("ETag"), last.header("ETag")))
                .doesNotHaveDuplicates();
        page(anonymous().header("If-None-Match", last.header("ETag")), token, 2).statusCode(304);
        page(anonymous().header("If-None-Match", first.header("ETag")), token, 2)
                .statusCode(200);
        paged(token, 1).body("items.number", contains(33));
        changes(anonymous().queryParam("since", TODAY).queryParam("pageToken", token), "fisc-api-checklist", 11)
                .statusCode(400)
                .body("type", equalTo("/problems/page-token-invalid"));
        paged("nonsense", 2).statusCode(400);
        assertThat(org.minaoshi.Api.unchecked()
                        .get("/item-changes?checklist=fisc-api-checklist&since=2024-01-01&item=11&limit=201")
                        .statusCode())
                .isEqualTo(400);
    }

    private static ValidatableResponse paged(String token, int limit) {
        return page(anonymous(), token, limit);
    }

    private static ValidatableResponse page(RequestSpecification request, String token, int limit) {
        request.queryParam("sinceEdition", "2019-09").queryParam("limit", limit);
        if (token != null) {
            request.queryParam("pageToken", token);
        }
        return changes(request, "fisc-api-checklist", 11, 22, 33);
    }

    @Test
    void refusesWhatCannotBeAsked() {
        var checklist = "fisc-api-checklist";
        since(TODAY, checklist).statusCode(400).body("errors[0].parameter", equalTo("item"));
        changes(anonymous(), checklist, 1).statusCode(400).body("errors[0].parameter", equalTo("since"));
        changes(anonymous().queryParam("since", TODAY).queryParam("sinceEdition", "2019-09"), checklist, 1)
                .statusCode(400);
        anonymous()
                .queryParam("since", TODAY)
                .queryParam("item", 1)
                .get("/item-changes")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("checklist"));
        changes(anonymous().queryParam("since", TODAY).queryParam("depth", 4), checklist, 1)
                .statusCode(400)
                .body("errors[0].parameter", equalTo("depth"));
        since(TODAY, "nowhere", 1).statusCode(422).body("type", equalTo("/problems/checklist-reference-unknown"));
        changes(anonymous().queryParam("sinceEdition", "none"), checklist, 1)
                .statusCode(422)
                .body("type", equalTo("/problems/checklist-edition-reference-unknown"));
        since(TODAY, checklist, 1, 4).statusCode(422).body("type", equalTo("/problems/item-reference-unknown"));
        assertThat(org.minaoshi.Api.unchecked()
                        .get("/item-changes?checklist=fisc-api-checklist&since=2024-01-01&item=one")
                        .statusCode())
                .isEqualTo(400);
    }
}
