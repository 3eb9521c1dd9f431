package org.minaoshi.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.minaoshi.Api;
import org.minaoshi.DraftReview;
import org.minaoshi.platform.ServiceClock;

@QuarkusTest
class WorklistResourceTest {

    private static final String NO_RIGHT = "42501";

    @Inject
    AgroalDataSource service;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.flyway.username")
    String owner;

    @ConfigProperty(name = "quarkus.flyway.password")
    String password;

    private Desk desk;

    @BeforeEach
    void setTheDesk() {
        desk = Desk.set();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "認証, 利用者の認証に時間がかかる。",
                "暗号, 通信の暗号化を求められた。",
                "ﾄｰｸﾝ, アクセストークンの有効期限",
                "とーくん, アクセストークンの有効期限",
                "トークン, ｱｸｾｽﾄｰｸﾝの有効期限",
                "トークン, あくせすとーくんの有効期限",
                "ガイド, ｶﾞｲﾄﾞﾗｲﾝに従う",
                "ﾊﾟｽ, ぱすわーどを変更する",
                "api, ＡＰＩの接続審査",
                "ＡＰＩ, OpenApi の一覧",
                "株式会社, ㍿見直し銀行",
                "認証基盤, `認証\n基盤の更新`",
                "OAuth2.0, OAuth 2.0 を使う",
                "ヴァ, ゔぁーじょん管理",
                "100%, 可用性は100％とする",
                "it's, It’s と it's",
                "𠮷野, 𠮷野家",
            })
    void findsEveryWritingOfAWord(String search, String text) {
        desk.submitted("bank-a", "別の話である。");
        var id = desk.submitted("bank-a", text);

        assertThat(desk.found(search)).containsExactly(id);
    }

    @Test
    void findsWhatAllTheWordsOccurIn() {
        var both = desk.submitted("bank-a", "認証の手順と、暗号の強度");
        var one = desk.submitted("bank-b", "認証の手順");

        assertThat(desk.found("認証　暗号")).containsExactly(both);
        assertThat(desk.found("認証")).containsExactly(one, both);
        assertThat(desk.found("認証 量子")).isEmpty();
        assertThat(desk.found("手順と暗号")).isEmpty();
    }

    /** All its pairs occur, yet not the word. */
    @Test
    void findsNoWordByItsPiecesAlone() {
        desk.submitted("bank-a", "接続審査と、審査基準と、基準接続");

        assertThat(desk.found("接続審査基準")).isEmpty();
        assertThat(desk.found("接続審査")).hasSize(1);
    }

    @Test
    void looksIntoWordingConditionAndTrackingNumberButNeverIntoARestrictedDetail() {
        var request = desk.submitted("bank-a", "REQUEST", "頻度", Map.of("proposedWording", "半期に一度"));
        var remark = desk.submitted("bank-a", "REMARK", "普及", Map.of("condition", "更新系が広がった場合"));
        var incident = desk.submission(
                "agent-c", "INCIDENT", "遅延した。", Map.of("severity", "LOW", "restrictedDetail", "失効リストの配信先"));
        String number = incident.extract().path("trackingNumber");
        String id = incident.extract().path("id");

        assertThat(desk.found("半期")).containsExactly(request);
        assertThat(desk.found("更新系")).containsExactly(remark);
        assertThat(desk.found(number)).containsExactly(id);
        assertThat(desk.found(number.toLowerCase().replace("-", " "))).containsExactly(id);
        assertThat(desk.found(number.replace("-", ""))).containsExactly(id);
        assertThat(desk.found("失効")).isEmpty();
        desk.page(Map.of("search", number))
                .body("items[0].severity", equalTo("LOW"))
                .body("items[0].restrictedDetail", nullValue());
    }

    @ParameterizedTest
    @CsvSource({
        "証, search-too-short",
        "認証 証, search-too-short",
        "a-, search-too-short",
        "'　', search-unreadable",
        "あい うえ おか きく けこ さし すせ そた ちつ てと なに, search-unreadable",
    })
    void refusesASearchForNothingOrForTooMuch(String search, String problem) {
        refused(Map.of("search", search), "/problems/" + problem, "search");
    }

    @Test
    void refusesWhatItCannotRead() {
        refused(Map.of("search", "長".repeat(101)), "/problems/search-unreadable", "search");
        refused(Map.of("order", "RELEVANCE"), "/problems/search-missing", "order");
        refused(Map.of("order", "BEST"), "/problems/request-invalid", "order");
        refused(Map.of("item", "三"), "/problems/request-invalid", "item");
        refused(Map.of("item", 0), "/problems/request-invalid", "item");
        refused(Map.of("fiscalYear", 1999), "/problems/request-invalid", "fiscalYear");
        refused(Map.of("fiscalYear", 2201), "/problems/request-invalid", "fiscalYear");
        refused(Map.of("receivedBefore", "yesterday"), "/problems/request-invalid", "receivedBefore");
    }

    @Test
    void filtersByEverythingAndByAllOfItAtOnce() {
        var usage = desk.submitted("bank-a", "USAGE", "認証を使う。", Map.of("items", List.of(3, 7)));
        var question = desk.submitted("agent-c", "QUESTION", "認証とは何か。", Map.of("items", List.of(7)));
        var remark = desk.submitted("bank-b", "REMARK", "まだ少ない。", Map.of("condition", "認証が変わる場合"));
        desk.triaged(usage, Map.of("disposition", "ACCEPTED", "reason", "根拠とする。"));
        desk.triaged(question, Map.of("disposition", "ANSWERED", "reason", "確認することである。"));

        for (var search : List.of(Map.<String, Object>of(), Map.<String, Object>of("search", "認証"))) {
            assertThat(filtered(search, Map.of())).containsExactly(remark, question, usage);
            assertThat(filtered(search, Map.of("order", "OLDEST"))).containsExactly(usage, question, remark);
            assertThat(filtered(search, Map.of("kind", "QUESTION"))).containsExactly(question);
            assertThat(filtered(search, Map.of("organisationKind", "PAYMENT_AGENT")))
                    .containsExactly(question);
            assertThat(filtered(search, Map.of("item", 7))).containsExactly(question, usage);
            assertThat(filtered(search, Map.of("item", 3))).containsExactly(usage);
            assertThat(filtered(search, Map.of("item", 37))).isEmpty();
            assertThat(filtered(search, Map.of("status", "RECEIVED"))).containsExactly(remark);
            assertThat(filtered(search, Map.of("disposition", "ANSWERED"))).containsExactly(question);
            assertThat(filtered(search, Map.of("fiscalYear", DraftReview.YEAR))).hasSize(3);
            assertThat(filtered(search, Map.of("fiscalYear", DraftReview.YEAR - 1)))
                    .isEmpty();
            assertThat(filtered(
                            search,
                            Map.of(
                                    "item", 7,
                                    "status", "TRIAGED",
                                    "disposition", "ACCEPTED",
                                    "organisationKind", "INSTITUTION",
                                    "kind", "USAGE",
                                    "fiscalYear", DraftReview.YEAR)))
                    .containsExactly(usage);
        }
    }

    @Test
    void filtersByAge() {
        var id = desk.submitted("bank-a", "認証");
        var today = LocalDate.now(ServiceClock.ZONE);

        for (var order : List.of("NEWEST", "OLDEST", "RELEVANCE")) {
            var search = Map.<String, Object>of("search", "認証", "order", order);
            assertThat(filtered(
                            search, Map.of("receivedBefore", today.minusDays(1).toString())))
                    .isEmpty();
            assertThat(filtered(
                            search, Map.of("receivedBefore", today.plusDays(1).toString())))
                    .containsExactly(id);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"NEWEST", "OLDEST", "RELEVANCE"})
    void leadsOnPageByPageInEveryOrder(String order) {
        for (int i = 0; i < 5; i++) {
            desk.submitted("bank-a", "認証".repeat(1 + i * 7 % 5));
        }
        var asked = Map.<String, Object>of("search", "認証", "order", order);
        var whole = desk.worklist(asked);

        var pages = new ArrayList<String>();
        String token = null;
        do {
            var page = desk.page(with(asked, "limit", 2, token)).statusCode(200).extract();
            pages.addAll(page.path("items.id"));
            token = page.path("nextPageToken");
            if (token == null) {
                assertThat(page.header("Link")).isNull();
            } else {
                assertThat(page.header("Link")).contains(token).contains("rel=\"next\"");
            }
            // What comes in meanwhile is not mixed in.
            if (!order.equals("OLDEST")) {
                desk.submitted("bank-b", "認証認証認証認証認証認証");
            }
        } while (token != null);
        assertThat(pages).isEqualTo(whole).hasSize(5).doesNotHaveDuplicates();
    }

    @Test
    void refusesAPageTokenOfAnotherFilterOrOrder() {
        desk.submitted("bank-a", "認証");
        desk.submitted("bank-a", "認証");
        String token = desk.page(Map.of("search", "認証", "limit", 1)).extract().path("nextPageToken");

        assertThat(token).isNotNull();
        for (var other : List.of(
                Map.of("search", "認証 "),
                Map.of("search", "暗号"),
                Map.of("search", "認証", "order", "OLDEST"),
                Map.of("search", "認証", "order", "RELEVANCE"),
                Map.of("search", "認証", "item", 3))) {
            desk.page(with(other, "limit", 1, token))
                    .statusCode(400)
                    .body("type", equalTo("/problems/page-token-invalid"));
        }
    }

    @Test
    void ranksWhatSaysItMoreOftenAndInFewerWords() {
        var twice = desk.submitted("bank-a", "認証について。認証の手順。");
        var once = desk.submitted("bank-a", "認証について。運用の手順。");
        var longWinded = desk.submitted("bank-a", "認証について。" + "運用の手順を確認する。".repeat(30));
        desk.submitted("bank-a", "別の話である。");

        assertThat(desk.worklist(Map.of("search", "認証", "order", "RELEVANCE")))
                .containsExactly(twice, once, longWinded);
    }

    /** What many have is found by walking through the entries, what few have by asking the index, whether what is new in it has been settled or not. */
    @Test
    void findsTheSameWhicheverWayItTakes() throws SQLException {
        var lines = IntStream.range(0, 2_000)
                .mapToObj(number -> "{\"checklist\":\"%s\",\"kind\":\"USAGE\",\"text\":\"%s%d\"}\n"
                        .formatted(desk.checklist(), number == 700 ? "量子耐性" : "認証", number))
                .collect(Collectors.joining());
        Api.as("bank-a")
                .contentType("application/x-ndjson")
                .body(lines.getBytes(StandardCharsets.UTF_8))
                .put("/feedback-batches/{batch}", UUID.randomUUID())
                .then()
                .statusCode(201);
        for (var upkeep : List.of("select 1", "select settle_feedback_words()")) {
            try (var connection = DriverManager.getConnection(url, owner, password);
                    var statement = connection.createStatement()) {
                statement.execute(upkeep);
            }
            assertThat(texts(Map.of("search", "認証", "order", "OLDEST", "limit", 3)))
                    .containsExactly("認証0", "認証1", "認証2");
            assertThat(texts(Map.of("search", "認証", "limit", 2))).containsExactly("認証1999", "認証1998");
            assertThat(texts(Map.of("search", "認証 701"))).containsExactly("認証1701", "認証701");
            assertThat(texts(Map.of("search", "量子"))).containsExactly("量子耐性700");
            assertThat(texts(Map.of("search", "認証", "kind", "QUESTION"))).isEmpty();
            assertThat(texts(Map.of("search", "認証1999", "order", "RELEVANCE"))).containsExactly("認証1999");
        }
    }

    @Test
    void theDatabaseSearchesOnlyForThoseWhoSeeEverything() throws SQLException {
        try (var connection = service.getConnection()) {
            connection.setAutoCommit(false);
            for (var sight : List.of("own", "")) {
                connection
                        .createStatement()
                        .execute("select set_config('minaoshi.sight', '%s', true)".formatted(sight));
                for (var sql : List.of(
                        "select feedback_found('{\"limit\": 1}')",
                        "select feedback_ranked('{\"search\": \"認証\"}')",
                        "select feedback_that_waits()")) {
                    assertThat(refusal(connection, sql)).as(sql).isEqualTo(NO_RIGHT);
                }
            }
            connection.createStatement().execute("select set_config('minaoshi.sight', 'all', true)");
            assertThat(refusal(connection, "select feedback_found('{\"limit\": 1}')"))
                    .isNull();
            assertThat(refusal(connection, "select words from feedback_words")).isEqualTo(NO_RIGHT);
            assertThat(refusal(connection, "delete from feedback_words")).isEqualTo(NO_RIGHT);
            connection.rollback();
        }
    }

    @Test
    void findsNothingOfWhatWasRefused() {
        Api.as("bank-a")
                .body(Map.of("checklist", desk.checklist(), "kind", "USAGE", "text", "認証", "items", List.of(99)))
                .post("/feedback")
                .then()
                .statusCode(422);

        assertThat(desk.found("認証")).isEmpty();
    }

    @Test
    void countsWhatWaits() {
        var first = desk.submission("bank-a", "USAGE", "一つ目", Map.of());
        desk.submitted("bank-b", "二つ目");
        String submittedAt = first.extract().path("submittedAt");
        var ofThis = "reviews.find { it.checklist == '%s' }".formatted(desk.checklist());

        waiting()
                .body(ofThis + ".waiting", equalTo(2))
                .body(ofThis + ".fiscalYear", equalTo(DraftReview.YEAR))
                .body(ofThis + ".oldest", equalTo(submittedAt));
        desk.triaged(first.extract().path("id"), Map.of("disposition", "NOTED", "reason", "参考とする。"));
        waiting().body(ofThis + ".waiting", equalTo(1));
        assertThat(waiting().extract().<Integer>path("waiting"))
                .isEqualTo(waiting().extract().<Integer>path("reviews.waiting.sum()"));
    }

    @Test
    void isForTheSecretariatAndAuditorsOnly() {
        var id = desk.submitted("bank-a", "認証");
        assertThat(Api.as("auditor-1")
                        .queryParam("checklist", desk.checklist())
                        .queryParam("search", "認証")
                        .get("/triage/worklist")
                        .then()
                        .statusCode(200)
                        .extract()
                        .<List<String>>path("items.id"))
                .containsExactly(id);
        for (var who : List.of("bank-a", "bank-b", "agent-c", "council-1", "chair-1", "nobody-1")) {
            for (var address : List.of("/triage/worklist?search=%E8%AA%8D%E8%A8%BC", "/triage/waiting")) {
                Api.as(who)
                        .urlEncodingEnabled(false)
                        .get(address)
                        .then()
                        .statusCode(403)
                        .body("type", equalTo("/problems/role-required"));
            }
        }
        Api.anonymous().get("/triage/worklist").then().statusCode(401);
        Api.anonymous().get("/triage/waiting").then().statusCode(401);
    }

    private ValidatableResponse waiting() {
        return Api.as("auditor-1").get("/triage/waiting").then().statusCode(200);
    }

    private List<String> texts(Map<String, ?> asked) {
        return desk.page(asked).statusCode(200).extract().path("items.text");
    }

    /** The SQLSTATE; null where the statement went through. What it did is taken back. */
    private static String refusal(Connection connection, String sql) throws SQLException {
        var before = connection.setSavepoint();
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
            return null;
        } catch (SQLException e) {
            return e.getSQLState();
        } finally {
            connection.rollback(before);
        }
    }

    private List<String> filtered(Map<String, Object> search, Map<String, ?> filter) {
        var asked = new LinkedHashMap<>(search);
        asked.putAll(filter);
        return desk.worklist(asked);
    }

    private void refused(Map<String, ?> asked, String type, String pointer) {
        desk.page(asked)
                .statusCode(400)
                .body("type", equalTo(type))
                .body("errors.parameter", hasItem(containsString(pointer)));
    }

    private static Map<String, Object> with(Map<String, ?> asked, String name, Object value, String token) {
        var with = new LinkedHashMap<String, Object>(asked);
        with.put(name, value);
        if (token != null) {
            with.put("pageToken", token);
        }
        return with;
    }
}
