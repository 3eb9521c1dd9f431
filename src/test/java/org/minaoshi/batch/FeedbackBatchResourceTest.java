package org.minaoshi.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.minaoshi.batch.BatchFixture.NDJSON;
import static org.minaoshi.batch.BatchFixture.get;
import static org.minaoshi.batch.BatchFixture.put;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.minaoshi.Api;
import org.minaoshi.OddToken;
import org.minaoshi.Race;
import org.minaoshi.checklist.FiscalYear;
import org.minaoshi.platform.ServiceClock;

@QuarkusTest
class FeedbackBatchResourceTest {

    private final UUID batch = UUID.randomUUID();
    private BatchFixture fixture;

    @BeforeEach
    void prepare() {
        fixture = new BatchFixture();
    }

    @Test
    void storesEveryLineAndSaysUnderWhichNumberItIsKept() {
        var year = FiscalYear.of(LocalDate.now(ServiceClock.ZONE)).year();
        var body = "\uFEFF" + fixture.line("一", ",\"items\":[7,3]") + "\r\n \t\r\n\n" + fixture.line("二", "") + "\n"
                + fixture.line("三", "");
        put("bank-a", batch, body)
                .statusCode(201)
                .header("ETag", notNullValue())
                .body("state", equalTo("STORED"))
                .body("mode", equalTo("ALL_OR_NOTHING"))
                .body("received", is(3))
                .body("stored", is(3))
                .body("refused", is(0))
                .body("refusedLines", empty())
                .body("countsFor", equalTo(List.of(Map.of("fiscalYear", year, "late", false, "count", 3))))
                .body("lines", equalTo("/feedback-batches/" + batch + "/lines"));

        var lines = lines("bank-a", Map.of());
        assertThat(lines).extracting(line -> line.get("line")).containsExactly(1, 4, 5);
        assertThat(lines).extracting(line -> line.get("feedback").toString()).isSorted();
        Api.as("bank-a")
                .get("/feedback/{id}", lines.get(0).get("feedback"))
                .then()
                .statusCode(200)
                .body("text", equalTo("一"))
                .body("items", contains(3, 7))
                .body("trackingNumber", equalTo(lines.get(0).get("trackingNumber")))
                .body("organisation", equalTo("bank-a"))
                .body("organisationKind", equalTo("INSTITUTION"))
                .body("status", equalTo("RECEIVED"))
                .body("countsFor.fiscalYear", is(year));
        Api.as("auditor-1")
                .queryParam("thing", "feedback")
                .queryParam("key", lines.get(2).get("feedback"))
                .get("/history")
                .then()
                .body("items", hasSize(1))
                .body("items[0].before", nullValue())
                .body("items[0].operation", equalTo("INSERT"))
                .body("items[0].organisation", equalTo("bank-a"));
    }

    @Test
    void keepsEveryMemberOfEveryKind() {
        put("agent-c", batch, """
                {"checklist":"%1$s","kind":"REQUEST","text":"引用符 \\" と \\\\ と {a,b} と NULL","proposedWording":"年 1 回"}
                {"checklist":"%1$s","kind":"REMARK","text":"利用は\\nわずか","condition":"広がった場合"}
                {"checklist":"%1$s","kind":"INCIDENT","text":"𠮷","severity":"HIGH","restrictedDetail":"配信先"}
                """.formatted(fixture.checklist)).statusCode(201);

        var kept = lines("agent-c", Map.of()).stream()
                .map(line -> Api.as("agent-c")
                        .get("/feedback/{id}", line.get("feedback"))
                        .jsonPath())
                .toList();
        assertThat(kept.get(0).getString("text")).isEqualTo("引用符 \" と \\ と {a,b} と NULL");
        assertThat(kept.get(0).getString("proposedWording")).isEqualTo("年 1 回");
        assertThat(kept.get(1).getString("text")).isEqualTo("利用は\nわずか");
        assertThat(kept.get(1).getString("condition")).isEqualTo("広がった場合");
        assertThat(kept.get(2).getString("text")).isEqualTo("𠮷");
        assertThat(kept.get(2).getString("severity")).isEqualTo("HIGH");
        assertThat(kept.get(2).getString("restrictedDetail")).isEqualTo("配信先");
        assertThat(kept).extracting(one -> one.getString("organisationKind")).containsOnly("PAYMENT_AGENT");
    }

    /** Everything that can be wrong with a line, on the line of its number. */
    private byte[] wrongLines() throws IOException {
        var body = new ByteArrayOutputStream();
        var lines = List.of(
                fixture.line("正しい", ""),
                fixture.line("未知", ",\"organisation\":\"bank-b\""),
                fixture.line(" ", ""),
                fixture.line("種別", ",\"severity\":\"LOW\""),
                fixture.line("通番", ",\"items\":[3,8]"),
                fixture.line("一覧", "").replace(fixture.checklist, "nowhere"),
                "null",
                "[" + fixture.line("配列", "") + "]",
                fixture.line("二つ", "") + fixture.line("二つ", ""),
                fixture.line("長".repeat(400_000), ""),
                "\uFEFF" + fixture.line("途中の BOM", ""),
                "{\"checklist\":");
        for (var line : lines) {
            body.write(line.getBytes(StandardCharsets.UTF_8));
            body.write('\n');
        }
        body.write("{\"checklist\":\"".getBytes(StandardCharsets.UTF_8));
        body.write(new byte[] {(byte) 0xC0, (byte) 0xAF});
        body.write("\",\"kind\":\"USAGE\",\"text\":\"x\"}".getBytes(StandardCharsets.UTF_8));
        return body.toByteArray();
    }

    private static final List<String> TYPES = List.of(
            "request-body-invalid",
            "request-invalid",
            "feedback-kind-mismatch",
            "item-reference-unknown",
            "checklist-reference-unknown",
            "request-invalid",
            "request-body-invalid",
            "request-body-invalid",
            "request-body-too-large",
            "request-body-invalid",
            "request-body-invalid",
            "request-body-invalid");

    @Test
    void storesNothingUnlessEveryLineIsRightAndNamesThoseThatAreNot() throws IOException {
        put(Api.as("bank-a").header("Accept-Language", "en"), batch, wrongLines())
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/feedback-batch-refused"))
                .body("detail", equalTo("12 of 13 lines are refused, and nothing was stored"))
                .body("lines.line", equalTo(IntStream.rangeClosed(2, 13).boxed().toList()))
                .body(
                        "lines.type",
                        equalTo(TYPES.stream().map("/problems/"::concat).toList()))
                .body("lines[0].errors[0].pointer", equalTo("/organisation"))
                .body("lines[1].errors[0].pointer", equalTo("/text"))
                .body("lines[1].errors[0].detail", equalTo("must have a visible character"))
                .body("lines[2].errors[0].pointer", equalTo("/severity"))
                .body("lines[3].errors[0].pointer", equalTo("/items/1"))
                .body("lines[4].errors[0].pointer", equalTo("/checklist"));

        assertThat(fixture.stored()).isZero();
        get("bank-a", batch)
                .statusCode(200)
                .body("state", equalTo("REFUSED"))
                .body("received", is(13))
                .body("stored", is(0))
                .body("refused", is(12))
                .body("refusedLines", hasSize(12));
        assertThat(lines("bank-a", Map.of("limit", 5)))
                .hasSize(12)
                .allSatisfy(line -> assertThat(line).containsKey("refusal").doesNotContainKey("feedback"));

        put("bank-a", batch, fixture.lines(2)).statusCode(201).body("stored", is(2));
        assertThat(lines("bank-a", Map.of("refused", true))).isEmpty();
        assertThat(fixture.stored()).isEqualTo(2);
    }

    @Test
    void storesTheGoodLinesWhereThatIsAsked() throws IOException {
        put(Api.as("bank-a").queryParam("mode", "PER_LINE"), batch, wrongLines())
                .statusCode(201)
                .body("state", equalTo("STORED"))
                .body("mode", equalTo("PER_LINE"))
                .body("received", is(13))
                .body("stored", is(1))
                .body("refused", is(12))
                .body(
                        "refusedLines.type",
                        equalTo(TYPES.stream().map("/problems/"::concat).toList()));

        assertThat(fixture.stored()).isEqualTo(1);
        assertThat(lines("bank-a", Map.of("refused", false))).singleElement().satisfies(line -> assertThat(line)
                .containsEntry("line", 1));
        assertThat(lines("bank-a", Map.of("refused", true, "limit", 5))).hasSize(12);
        put(Api.as("bank-a").queryParam("mode", "PER_LINE"), batch, wrongLines())
                .statusCode(200)
                .body("refused", is(12));
        assertThat(fixture.stored()).isEqualTo(1);
    }

    @Test
    void canBeToldOfAnyNameThatIsNone() {
        put("bank-a", batch, fixture.line("名前", ",\"a\\u0000\\ud800\\n\":1"))
                .statusCode(422)
                .body("lines[0].errors[0].pointer", equalTo("/a\uFFFD\uFFFD\n"));
        get("bank-a", batch).statusCode(200).body("refusedLines[0].errors", hasSize(1));
    }

    @Test
    void tellsOfSoManyRefusedLinesAtOnceAndListsThemAll() {
        var body = (fixture.line(" ", "") + "\n").repeat(1200);
        put("bank-a", batch, body).statusCode(422).body("lines", hasSize(1000));
        assertThat(lines("bank-a", Map.of("limit", 200))).hasSize(1200);
    }

    @Test
    void repeatsTheAnswerAndStoresNothingTwice() {
        var body = fixture.lines(1500);
        var first = put("bank-a", batch, body)
                .statusCode(201)
                .header("Idempotency-Replayed", nullValue())
                .extract();
        var second = put("bank-a", batch, body)
                .statusCode(200)
                .header("Idempotency-Replayed", equalTo("true"))
                .header("ETag", equalTo(first.header("ETag")))
                .extract();

        assertThat(second.body().asString()).isEqualTo(first.body().asString());
        put("bank-a", batch, body + "\n").statusCode(422).body("type", equalTo("/problems/feedback-batch-reused"));
        put(Api.as("bank-a").queryParam("mode", "PER_LINE"), batch, body.getBytes(StandardCharsets.UTF_8))
                .statusCode(422)
                .body("type", equalTo("/problems/feedback-batch-reused"));
        assertThat(fixture.stored()).isEqualTo(1500);
        var lines = lines("bank-a", Map.of("limit", 200));
        assertThat(lines).hasSize(1500);
        assertThat(lines)
                .extracting(line -> line.get("feedback").toString())
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(lines).extracting(line -> line.get("trackingNumber")).doesNotHaveDuplicates();
        Api.as("bank-a")
                .header("If-None-Match", first.header("ETag"))
                .get("/feedback-batches/{batch}", batch)
                .then()
                .statusCode(304);
    }

    @Test
    void letsOneOfEightAtOnceStore() {
        var body = fixture.lines(800);
        var statuses =
                Race.statuses(8, runner -> put("bank-a", batch, body).extract().statusCode());

        assertThat(statuses).contains(201).isSubsetOf(200, 201, 409);
        assertThat(statuses.stream().filter(status -> status == 201)).hasSize(1);
        assertThat(fixture.stored()).isEqualTo(800);
        put("bank-a", batch, body).statusCode(200);
    }

    @Test
    void keepsOneOrganisationsBatchesFromAnother() {
        put("bank-a", batch, fixture.lines(2)).statusCode(201);

        var others = get("bank-b", batch).statusCode(404);
        var unknown = get("bank-b", UUID.randomUUID())
                .statusCode(404)
                .body("type", equalTo("/problems/feedback-batch-unknown"));
        for (var member : List.of("type", "title", "detail")) {
            others.body(member, equalTo(unknown.extract().path(member)));
        }
        Api.as("bank-b").get("/feedback-batches/{batch}/lines", batch).then().statusCode(404);
        put("bank-b", batch, fixture.lines(3)).statusCode(201).body("stored", is(3));
        get("bank-a", batch).body("stored", is(2));
        assertThat(fixture.stored()).isEqualTo(5);
    }

    @Test
    void isForSubmittersOnly() {
        for (var other : List.of("secretariat-1", "auditor-1", "council-1")) {
            put(other, batch, fixture.lines(1)).statusCode(403).body("type", equalTo("/problems/role-required"));
            get(other, batch).statusCode(403);
        }
        put(Api.anonymous(), batch, new byte[] {'{', '}'}).statusCode(401);
        var nowhere = OddToken.with("bank-a", Map.of("organisation", ""));
        put(Api.withToken(nowhere), batch, fixture.lines(1).getBytes(StandardCharsets.UTF_8))
                .statusCode(403)
                .body("type", equalTo("/problems/organisation-required"));
        assertThat(fixture.stored()).isZero();
    }

    @Test
    void refusesABodyThatIsNoBatch() throws IOException {
        refused("", 400, "feedback-batch-empty");
        refused("\n \r\n\uFEFF".substring(0, 4), 400, "feedback-batch-empty");
        refused(fixture.lines(10_001), 413, "feedback-batch-too-long");
        refused(" ".repeat(34_000_000), 413, "request-body-too-large");
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(fixture.lines(1).getBytes(StandardCharsets.UTF_8));
        }
        put(Api.uncheckedAs("bank-a").header("Content-Encoding", "gzip"), batch, packed.toByteArray())
                .statusCode(415)
                .body("type", equalTo("/problems/media-type-unsupported"));
        Api.uncheckedAs("bank-a")
                .body(fixture.line("JSON", ""))
                .put("/feedback-batches/{batch}", batch)
                .then()
                .statusCode(415);
        put(
                        Api.uncheckedAs("bank-a").queryParam("mode", "SOME"),
                        batch,
                        fixture.lines(1).getBytes(StandardCharsets.UTF_8))
                .statusCode(400)
                .body("errors[0].parameter", equalTo("mode"));
        Api.uncheckedAs("bank-a")
                .contentType(NDJSON)
                .body(fixture.lines(1).getBytes(StandardCharsets.UTF_8))
                .put("/feedback-batches/{batch}", "no-uuid")
                .then()
                .statusCode(404);
        get("bank-a", batch).statusCode(404);
        assertThat(fixture.stored()).isZero();
    }

    private void refused(String body, int status, String type) {
        put(Api.uncheckedAs("bank-a"), batch, body.getBytes(StandardCharsets.UTF_8))
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/" + type));
    }

    /** All of them, page by page. */
    private List<Map<String, Object>> lines(String who, Map<String, ?> asked) {
        var lines = new ArrayList<Map<String, Object>>();
        String token = null;
        do {
            var request = Api.as(who).queryParams(asked);
            ValidatableResponse page = (token == null ? request : request.queryParam("pageToken", token))
                    .get("/feedback-batches/{batch}/lines", batch)
                    .then()
                    .statusCode(200);
            lines.addAll(page.extract().jsonPath().getList("items"));
            token = page.extract().jsonPath().getString("nextPageToken");
        } while (token != null);
        return lines;
    }
}
