package org.minaoshi.following;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.minaoshi.following.Submitter.changes;
import static org.minaoshi.following.Submitter.cursor;
import static org.minaoshi.following.Submitter.feedback;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.minaoshi.Api;
import org.minaoshi.OddToken;

@QuarkusTest
class FeedbackChangeTest {

    private static final int WRITERS = 8;
    private static final int SUBMISSIONS = 15;

    @Inject
    AgroalDataSource service;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.flyway.username")
    String owner;

    @ConfigProperty(name = "quarkus.flyway.password")
    String password;

    private Submitter bank;

    @BeforeEach
    void registerABank() {
        bank = Submitter.registered();
    }

    @Test
    void tellsWhatHappenedAndHowItIsNow() {
        var first = bank.submit("一つ目");
        var second = bank.submit("二つ目");
        bank.amend(first, "一つ目、改めて");
        bank.withdraw(second);
        Submitter.triage(first, 2, "ACCEPTED");

        var told = bank.changes(null)
                .body("items.feedback", contains(first, second, first, second, first))
                .body("items.change", contains("SUBMITTED", "SUBMITTED", "AMENDED", "WITHDRAWN", "TRIAGED"))
                .body("items.status", contains("TRIAGED", "WITHDRAWN", "TRIAGED", "WITHDRAWN", "TRIAGED"))
                .body("items.versionNumber", contains(2, 1, 2, 1, 2))
                .body("items[0].disposition", equalTo("ACCEPTED"))
                .body("items[1].disposition", nullValue())
                .body("more", is(false));
        String number = bank.as().get("/feedback/{id}", first).path("trackingNumber");
        assertThat(told.extract().<String>path("items[0].trackingNumber")).isEqualTo(number);

        var third = bank.submit("三つ目");
        bank.changes(cursor(told)).body("items.feedback", contains(third));
    }

    @Test
    void askingAgainCostsNothingAndChangesNothing() {
        var before = bank.changes(null).body("items", empty());
        bank.submit("一つ目");
        var told = bank.changes(cursor(before));

        var nothing = bank.changes(cursor(told)).body("items", empty()).body("cursor", equalTo(cursor(told)));
        var etag = nothing.extract().header("ETag");
        for (int i = 0; i < 2; i++) {
            changes(bank.as().header("If-None-Match", etag), cursor(told)).statusCode(304);
        }
        assertThat(bank.changes(cursor(before)).extract().asString())
                .isEqualTo(told.extract().asString());
        bank.submit("二つ目");
        changes(bank.as().header("If-None-Match", etag), cursor(told)).statusCode(200);
    }

    @Test
    void leadsOnByTheCursor() {
        var submitted =
                IntStream.range(0, 5).mapToObj(i -> bank.submit("意見 " + i)).toList();
        var read = new ArrayList<String>();
        String since = null;
        for (var more : List.of(true, true, false)) {
            var page = changes(bank.as().queryParam("limit", 2), since)
                    .statusCode(200)
                    .body("more", is(more));
            read.addAll(feedback(page));
            since = cursor(page);
        }
        assertThat(read).isEqualTo(submitted);
    }

    @Test
    void tellsNobodyOfOthers() {
        var id = bank.submit("一つ目");
        var from = cursor(bank.changes(null));
        var next = bank.submit("二つ目");

        Submitter.registered().changes(null).body("items", empty());
        changes(Api.as("secretariat-1"), from).statusCode(200).body("items.feedback", contains(next));
        changes(Api.as("auditor-1"), from).statusCode(200).body("items.feedback", contains(next));
        assertThat(feedback(changes(Api.as("bank-b").queryParam("limit", 200), null)))
                .doesNotContain(id, next);
        changes(Api.as("council-1"), null).statusCode(403);
        changes(Api.anonymous(), null).statusCode(401);
        changes(Api.withToken(OddToken.with("bank-a", Map.of("organisation", ""))), null)
                .statusCode(403)
                .body("type", equalTo("/problems/organisation-required"));
    }

    @Test
    void refusesACursorThatItDidNotGive() {
        bank.submit("一つ目");
        var epoch = ChangeCursor.parse(cursor(bank.changes(null))).epoch();
        var ahead = List.of(new ChangeCursor(epoch, "9".repeat(19), 1), new ChangeCursor(epoch + 7, "1", 1));
        for (var forged :
                List.of("x", "MS4yLjM0LjU", ahead.get(0).text(), ahead.get(1).text())) {
            changes(bank.as(), forged)
                    .statusCode(400)
                    .body("type", equalTo("/problems/cursor-invalid"))
                    .body("errors.parameter", contains("since"));
        }
        changes(bank.as().queryParam("limit", 201), null).statusCode(400);
    }

    /** Whoever went on past the later one would never hear of the earlier one. */
    @Test
    void waitsForATransactionThatBeganEarlierAndCommitsLater() throws SQLException {
        var template = bank.submit("一つ目");
        var since = cursor(bank.changes(null));
        var early = UUID.randomUUID().toString();
        try (var connection = service.getConnection()) {
            connection.setAutoCommit(false);
            actFor(connection, bank.organisation());
            execute(connection, copy(template, early));

            var late = bank.submit("後から");
            bank.changes(since).body("items", empty()).body("cursor", equalTo(since));
            changes(Api.as("secretariat-1"), since).body("items", empty());
            connection.commit();

            bank.changes(since).body("items.feedback", contains(early, late));
        }
    }

    @Test
    void hearsNothingOfATransactionThatWasTakenBack() throws SQLException {
        var template = bank.submit("一つ目");
        var since = cursor(bank.changes(null));
        try (var connection = service.getConnection()) {
            connection.setAutoCommit(false);
            actFor(connection, bank.organisation());
            execute(connection, copy(template, UUID.randomUUID().toString()));
            connection.rollback();
        }
        var next = bank.submit("二つ目");
        bank.changes(since).body("items.feedback", contains(next));
    }

    @Test
    void missesAndRepeatsNothingWhileEightWrite() throws Exception {
        var writers = Executors.newFixedThreadPool(WRITERS);
        try {
            var writing = IntStream.range(0, WRITERS)
                    .mapToObj(writer -> writers.submit(() -> IntStream.range(0, SUBMISSIONS)
                            .mapToObj(i -> bank.submitQuickly("書き手 " + writer + "、" + i))
                            .toList()))
                    .toList();
            var read = new ArrayList<String>();
            String since = null;
            do {
                var page = changes(
                                Api.unchecked()
                                        .header("Authorization", "Bearer " + bank.token())
                                        .queryParam("limit", 7),
                                since)
                        .statusCode(200);
                read.addAll(feedback(page));
                since = cursor(page);
            } while (!writing.stream().allMatch(Future::isDone));
            for (boolean more = true; more; ) {
                var page = changes(bank.as().queryParam("limit", 200), since).statusCode(200);
                read.addAll(feedback(page));
                since = cursor(page);
                more = page.extract().path("more");
            }

            var written = new ArrayList<String>();
            for (var ids : writing) {
                written.addAll(ids.get());
            }
            assertThat(read).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(written);
        } finally {
            writers.shutdownNow();
        }
    }

    /** Restored elsewhere, transactions are counted anew; a cursor that was given before goes on all the same. */
    @Test
    void goesOnAfterTheClusterWasAnother() throws SQLException {
        var before = bank.submit("一つ目");
        var since = cursor(bank.changes(null));
        var last = bank.submit("前のクラスタで");
        try (var connection = DriverManager.getConnection(url, owner, password)) {
            connection.setAutoCommit(false);
            execute(connection, """
                    insert into feedback_change (epoch, xid, feedback_id, organisation, change, at)
                    select max(epoch), '9000000000000', '%s', '%s', 'TRIAGED', now() from feedback_change_epoch""".formatted(before, bank.organisation()));
            connection.commit();
            bank.changes(since).body("items.feedback", contains(last));

            execute(connection, "alter table feedback_change_epoch disable trigger user");
            execute(connection, "update feedback_change_epoch set cluster = 'elsewhere'");
            execute(connection, "alter table feedback_change_epoch enable trigger user");
            connection.commit();
        }

        var rest = bank.changes(since).body("items.feedback", contains(last, before));
        var next = bank.submit("新しいクラスタで");
        bank.changes(cursor(rest)).body("items.feedback", contains(next));
        bank.changes(since).body("items.feedback", contains(last, before, next));
    }

    @Test
    void theServicesRoleSeesOneOrganisationOnly() throws SQLException {
        bank.submit("一つ目");
        var count = "select count(*) from feedback_change where organisation = '%s'".formatted(bank.organisation());
        try (var connection = service.getConnection()) {
            connection.setAutoCommit(false);
            assertThat(ask(connection, count)).isZero();
            actFor(connection, "bank-b");
            assertThat(ask(connection, count)).isZero();
            actFor(connection, bank.organisation());
            assertThat(ask(connection, count)).isOne();
            connection.rollback();
        }
    }

    /** The feedback once more, under another id. */
    private static String copy(String template, String id) {
        return """
                insert into feedback (id, tracking_number, checklist, kind, text, items, organisation, organisation_kind, submitted_by,
                    submitted_at, fiscal_year, late, status, version)
                select '%s', 'F99-' || translate(upper(left(md5(random()::text), 4)), '0123456789ABCDEF', '23456789AFHKLMPR')
                           || '-' || translate(upper(left(md5(random()::text), 4)), '0123456789ABCDEF', '23456789AFHKLMPR'), checklist, kind, text, items, organisation, organisation_kind, submitted_by,
                    submitted_at, fiscal_year, late, status, version
                from feedback where id = '%s'""".formatted(id, template);
    }

    private static void actFor(Connection connection, String organisation) throws SQLException {
        execute(connection, """
                select set_config('minaoshi.actor', 'issuer|somebody', true), set_config('minaoshi.at', '%s', true),
                       set_config('minaoshi.organisation', '%s', true), set_config('minaoshi.sight', 'own', true)""".formatted(Instant.now(), organisation));
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int ask(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
