package org.minaoshi.itemlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.minaoshi.Api.as;
import static org.minaoshi.Api.uncheckedAs;
import static org.minaoshi.ReviewCatalogue.text;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.minaoshi.Api;
import org.minaoshi.OddToken;
import org.minaoshi.Race;
import org.minaoshi.ReviewCatalogue;
import org.minaoshi.identity.Actor;
import org.minaoshi.identity.ReplayedActs;
import org.minaoshi.identity.Role;

/** The lists of an organisation: kept, replaced, let go, and seen by nobody else. */
@QuarkusTest
class ItemListResourceTest {

    private static final String NO_RIGHT = "42501";

    @Inject
    AgroalDataSource service;

    @Inject
    ReplayedActs acts;

    @Inject
    ItemLists lists;

    private ReviewCatalogue catalogue;

    @BeforeEach
    void registerChecklist() {
        catalogue = ReviewCatalogue.of(List.of("1 統1", "7 統2", "9 統2"), "1", List.of());
    }

    private final String name = "list-" + UUID.randomUUID();

    private ValidatableResponse keep(String user, List<Integer> items) {
        return as(user).body(Map.of("checklist", catalogue.checklist(), "title", "確認する項目", "items", items))
                .put("/item-lists/{list}", name)
                .then();
    }

    private ValidatableResponse get(String user) {
        return as(user).get("/item-lists/{list}", name).then();
    }

    /** Whoever still has the former one is not told that it is the same. */
    @Test
    void isAnotherListOnceItWasLetGo() {
        var first = keep("bank-a", List.of(1)).statusCode(201).extract().header("ETag");
        as("bank-a")
                .header("If-Match", first)
                .delete("/item-lists/{list}", name)
                .then()
                .statusCode(204);
        keep("bank-a", List.of(7)).statusCode(201).header("ETag", not(equalTo(first)));
        as("bank-a")
                .header("If-None-Match", first)
                .get("/item-lists/{list}", name)
                .then()
                .statusCode(200);
    }

    @Test
    void isKeptReplacedAndLetGo() {
        var first = keep("bank-a", List.of(9, 1, 9))
                .statusCode(201)
                .body("items.number", contains(1, 9))
                .body("items.gone", contains(false, false))
                .body("checklistEdition", equalTo("1"))
                .extract()
                .header("ETag");
        keep("bank-a", List.of(7)).statusCode(428);
        var second = as("bank-a")
                .header("If-Match", first)
                .body(Map.of("checklist", catalogue.checklist(), "items", List.of(7)))
                .put("/item-lists/{list}", name)
                .then()
                .statusCode(200)
                .body("title", nullValue())
                .body("items.number", contains(7))
                .header("ETag", not(equalTo(first)))
                .extract()
                .header("ETag");
        as("bank-a")
                .header("If-Match", first)
                .delete("/item-lists/{list}", name)
                .then()
                .statusCode(412);
        as("bank-a").delete("/item-lists/{list}", name).then().statusCode(428);
        as("bank-a")
                .header("If-None-Match", second)
                .get("/item-lists/{list}", name)
                .then()
                .statusCode(304);
        as("bank-a")
                .queryParam("limit", 200)
                .get("/item-lists")
                .then()
                .statusCode(200)
                .body("items.name", hasItem(name))
                .body("items.find { it.name == '%s' }.itemCount".formatted(name), equalTo(1));
        as("bank-a")
                .header("If-Match", second)
                .delete("/item-lists/{list}", name)
                .then()
                .statusCode(204);
        get("bank-a").statusCode(404).body("type", equalTo("/problems/item-list-unknown"));
    }

    /** Law 16. */
    @Test
    void leavesItsHistory() {
        var etag = keep("bank-a", List.of(1)).statusCode(201).extract().header("ETag");
        as("bank-a")
                .header("If-Match", etag)
                .delete("/item-lists/{list}", name)
                .then()
                .statusCode(204);
        as("auditor-1")
                .queryParam("thing", "item_list")
                .queryParam("key", "bank-a/" + name)
                .get("/history")
                .then()
                .statusCode(200)
                .body("items.operation.sort()", contains("DELETE", "INSERT"))
                .body("items.organisation", hasItem("bank-a"));
    }

    @Test
    void showsWhatTheNewestEditionNoLongerHas() {
        var before = keep("bank-a", List.of(1, 7)).statusCode(201).extract().header("ETag");
        var item = Map.of(
                "number",
                1,
                "title",
                text("項目 1 改"),
                "citations",
                List.of(Map.of("standard", catalogue.standard(), "provision", "統1")));
        uncheckedAs("secretariat-1")
                .body(Map.of("edition", "2", "label", text("改訂版"), "predecessor", "1", "items", List.of(item)))
                .post("/checklists/{checklist}/editions", catalogue.checklist())
                .then()
                .statusCode(201);
        var after = get("bank-a")
                .statusCode(200)
                .body("checklistEdition", equalTo("2"))
                .body("items.number", contains(1, 7))
                .body("items[0].title.ja", equalTo("項目 1 改"))
                .body("items.gone", contains(false, true))
                .body("items[1].lastEdition", equalTo("1"))
                .extract()
                .header("ETag");
        assertThat(after).isNotEqualTo(before);
        // What is gone may stay on the list.
        as("bank-a")
                .header("If-Match", after)
                .body(Map.of("checklist", catalogue.checklist(), "items", List.of(7)))
                .put("/item-lists/{list}", name)
                .then()
                .statusCode(200)
                .body("items.gone", contains(true));
    }

    @Test
    void belongsToItsOrganisationAlone() {
        keep("bank-a", List.of(1)).statusCode(201);
        get("bank-b").statusCode(404).body("type", equalTo("/problems/item-list-unknown"));
        as("bank-b")
                .header("If-Match", "*")
                .delete("/item-lists/{list}", name)
                .then()
                .statusCode(404);
        keep("bank-b", List.of(9)).statusCode(201);
        get("bank-a").body("items.number", contains(1));
        get("bank-b").body("items.number", contains(9));
        for (var user : List.of("secretariat-1", "auditor-1", "council-1")) {
            get(user).statusCode(403);
        }
        Api.withToken(OddToken.with("bank-a", Map.of("organisation", "")))
                .get("/item-lists")
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/organisation-required"));
    }

    @Test
    void refusesWhatIsUnknownOrTooMuch() {
        keep("bank-a", List.of(1, 2, 9, 3))
                .statusCode(422)
                .body("type", equalTo("/problems/item-reference-unknown"))
                .body("errors.pointer", contains("/items/1", "/items/3"));
        as("bank-a")
                .body(Map.of("checklist", "nowhere", "items", List.of(1)))
                .put("/item-lists/{list}", name)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/checklist-reference-unknown"));
        for (var items : List.of(
                List.of(), List.of(0), IntStream.rangeClosed(1, 501).boxed().toList())) {
            uncheckedAs("bank-a")
                    .body(Map.of("checklist", catalogue.checklist(), "items", items))
                    .put("/item-lists/{list}", name)
                    .then()
                    .statusCode(400);
        }
        uncheckedAs("bank-a")
                .body(Map.of("checklist", catalogue.checklist(), "items", List.of(1)))
                .put("/item-lists/{list}", "Not a name")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/request-invalid"));
        as("bank-a")
                .header("If-Match", "*")
                .body(Map.of("checklist", catalogue.checklist(), "items", List.of(1)))
                .put("/item-lists/{list}", name)
                .then()
                .statusCode(412);
        get("bank-a").statusCode(404);
    }

    /** Lets its lists go again: nobody else finds the organisation full. */
    @Test
    void areNotWithoutEnd() {
        var kept = new ArrayList<String>();
        try {
            var refusal = firstRefusal(kept);
            assertThat(refusal.statusCode()).isEqualTo(409);
            assertThat(refusal.<String>path("type")).isEqualTo("/problems/item-lists-full");
        } finally {
            kept.forEach(list -> uncheckedAs("agent-c")
                    .header("If-Match", "*")
                    .delete("/item-lists/{list}", list)
                    .then()
                    .statusCode(204));
        }
        as("agent-c")
                .body(Map.of("checklist", catalogue.checklist(), "items", List.of(1)))
                .put("/item-lists/{list}", name)
                .then()
                .statusCode(201);
        as("agent-c")
                .header("If-Match", "*")
                .delete("/item-lists/{list}", name)
                .then()
                .statusCode(204);
    }

    private ExtractableResponse<Response> firstRefusal(List<String> kept) {
        for (int i = 0; i <= 100; i++) {
            var list = name.substring(0, 30) + "-" + i;
            var answer = uncheckedAs("agent-c")
                    .body(Map.of("checklist", catalogue.checklist(), "items", List.of(1)))
                    .put("/item-lists/{list}", list)
                    .then()
                    .extract();
            if (answer.statusCode() != 201) {
                return answer;
            }
            kept.add(list);
        }
        throw new AssertionError("more than a hundred lists");
    }

    @Test
    void isCreatedOnceByManyAtOnce() {
        var statuses =
                Race.statuses(8, runner -> keep("bank-a", List.of(1)).extract().statusCode());
        assertThat(statuses).containsExactly(201, 428, 428, 428, 428, 428, 428, 428);
    }

    /** The second wall: the database keeps lists apart where the code would not. */
    @Test
    void isKeptApartByTheDatabaseToo() throws SQLException {
        keep("bank-a", List.of(1)).statusCode(201);
        assertThat(acting(Role.INSTITUTION, "bank-a", () -> lists.find("bank-a", name)))
                .isPresent();
        assertThat(acting(Role.INSTITUTION, "bank-b", () -> lists.find("bank-a", name)))
                .isEmpty();
        assertThat(acting(Role.INSTITUTION, "bank-b", () -> lists.page("bank-a", "", 200)))
                .isEmpty();
        assertThat(acting(Role.SECRETARIAT, null, () -> lists.find("bank-a", name)))
                .isEmpty();
        try (var connection = service.getConnection()) {
            connection.setAutoCommit(false);
            assertThat(changed(connection, "select from item_list")).isZero();
            for (var setting : Map.of(
                            "minaoshi.actor", "issuer|bank-b",
                            "minaoshi.at", Instant.now().toString(),
                            "minaoshi.organisation", "bank-b",
                            "minaoshi.sight", "all")
                    .entrySet()) {
                connection
                        .createStatement()
                        .execute("select set_config('%s', '%s', true)".formatted(setting.getKey(), setting.getValue()));
            }
            var ofBankA = " where name = '" + name + "'";
            assertThat(changed(connection, "update item_list set title = 'x'" + ofBankA))
                    .isZero();
            assertThat(changed(connection, "delete from item_list" + ofBankA)).isZero();
            var foreign =
                    "insert into item_list select 'bank-a', name || '-2', checklist, title, items, created_at, changed_at, 0 from "
                            + "(values ('%s', '%s', null, '[1]'::jsonb, now(), now())) v (name, checklist, title, items, created_at, changed_at)"
                                    .formatted(name.substring(0, 30), catalogue.checklist());
            assertThat(catchThrowableOfType(SQLException.class, () -> changed(connection, foreign))
                            .getSQLState())
                    .isEqualTo(NO_RIGHT);
            connection.rollback();
        }
        get("bank-a").body("items.number", contains(1)).body("items.gone", not(empty()));
    }

    private <T> T acting(Role role, String organisation, Supplier<T> act) {
        var actor = new Actor("test|" + organisation, Set.of(role), organisation);
        return QuarkusTransaction.requiringNew().call(() -> acts.as(actor, Instant.now(), act));
    }

    private static int changed(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            if (statement.execute(sql)) {
                return statement.getResultSet().next() ? 1 : 0;
            }
            return statement.getUpdateCount();
        }
    }
}
