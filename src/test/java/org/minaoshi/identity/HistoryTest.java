package org.minaoshi.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.minaoshi.Api;

/** Laws 13 and 16, asked of the database itself: every change leaves its line, and neither the lines nor what is final can be touched, by anybody. */
@QuarkusTest
class HistoryTest {

    private static final String NO_RIGHT = "42501";
    private static final String WITHOUT_ACTOR = "MN403";
    private static final String FINAL = "MN423";

    /** Tables of the machine room: they say nothing about a review. */
    private static final Set<String> TECHNICAL = Set.of(
            "edition_import",
            "feedback_batch",
            "feedback_batch_line",
            "feedback_words",
            "feedback_change",
            "feedback_change_epoch",
            "flyway_schema_history",
            "history",
            "idempotency_key",
            "rate_limit",
            "reference_pack",
            "used_proof");

    /** What stays as it was written, all of it. */
    private static final Set<String> FINAL_TABLES = Set.of(
            "amendment",
            "bulk_disposition",
            "bulk_judgement",
            "checklist",
            "checklist_edition",
            "checklist_item",
            "citation",
            "cross_reference",
            "earlier_determination",
            "feedback_change",
            "feedback_change_epoch",
            "feedback_version",
            "history",
            "minutes",
            "panel_record",
            "proposal",
            "provision",
            "published_determination",
            "reference_pack",
            "rule_set",
            "standard",
            "standard_edition",
            "step_taken");

    private static final String TRIGGERED = """
            select relname from pg_class c where relnamespace = 'public'::regnamespace and relkind = 'r' and (
                select bit_or(tgtype) from pg_trigger t join pg_proc p on p.oid = t.tgfoid
                where t.tgrelid = c.oid and t.tgenabled = 'O' and proname in (%s) and tgqual is null and tgattr = ''::int2vector) & %d = %2$d""";
    private static final int INSERT = 4;
    private static final int DELETE = 8;
    private static final int UPDATE = 16;
    private static final int TRUNCATE = 32;

    @Inject
    AgroalDataSource service;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.flyway.username")
    String owner;

    @ConfigProperty(name = "quarkus.flyway.password")
    String password;

    @BeforeEach
    void writeSomething() {
        var title = Map.of("ja", "見直し");
        Api.as("secretariat-1")
                .body(Map.of("code", "checklist-" + UUID.randomUUID(), "title", title, "publisher", title))
                .post("/checklists")
                .then()
                .statusCode(201);
    }

    @Test
    void everyTableKeepsItsHistory() throws SQLException {
        var tables =
                asService("select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'");
        tables.removeAll(TECHNICAL);

        assertThat(asService(TRIGGERED.formatted(
                        "'record_change', 'record_additions', 'record_additions_by_id'", INSERT | UPDATE | DELETE)))
                .containsExactlyInAnyOrderElementsOf(tables)
                .isNotEmpty();
    }

    @Test
    void nothingIsWrittenWithoutAnActor() throws SQLException {
        var insert = "insert into checklist values ('anonymous', '{}', '{}', now())";

        assertThat(refusalOfService(insert)).isEqualTo(WITHOUT_ACTOR);
        assertThat(refusalOfOwner(insert)).isEqualTo(WITHOUT_ACTOR);
        assertThat(refusalOfOwner("insert into feedback select * from feedback limit 0"))
                .isEqualTo(WITHOUT_ACTOR);
    }

    @Test
    void theServiceOwnsNothingAndMakesNothing() throws SQLException {
        assertThat(asService("""
                        select relname from pg_class where relowner = current_user::regrole
                        union all select proname from pg_proc where proowner = current_user::regrole
                        union all select nspname from pg_namespace where nspowner = current_user::regrole
                        union all select datname from pg_database where datdba = current_user::regrole""")).isEmpty();
        assertThat(asService("""
                        select rolname from pg_roles
                        where rolname = current_user and (rolsuper or rolcreaterole or rolcreatedb or rolbypassrls or rolreplication)
                        union all select 'member of ' || roleid::regrole from pg_auth_members where member = current_user::regrole
                        union all select 'creates in public' where has_schema_privilege('public', 'create')""")).isEmpty();
    }

    @Test
    void theServiceCannotWriteHistoryItself() throws SQLException {
        assertThat(asService("select count(*)::text from history")).isNotEqualTo(List.of("0"));
        for (var sql : List.of(
                "insert into history (at, actor, operation, thing, key) values (now(), 'nobody', 'INSERT', 'checklist', 'x')",
                "update history set actor = 'nobody'",
                "delete from history",
                "truncate history",
                "alter table history disable trigger all",
                "drop table history",
                "create or replace function record_change() returns trigger language plpgsql as 'begin return null; end'")) {
            assertThat(refusalOfService(sql)).as(sql).isEqualTo(NO_RIGHT);
        }
    }

    @Test
    void notEvenTheOwnerCanRewriteHistory() throws SQLException {
        for (var sql : List.of("update history set actor = 'nobody'", "delete from history", "truncate history")) {
            assertThat(refusalOfOwner(sql)).as(sql).isEqualTo(FINAL);
        }
    }

    @Test
    void whatIsFinalRefusesEverybody() throws SQLException {
        assertThat(asService(TRIGGERED.formatted("'refuse_change'", UPDATE | DELETE | TRUNCATE)))
                .containsExactlyInAnyOrderElementsOf(FINAL_TABLES);
        for (var sql :
                List.of("update checklist set title = title", "delete from checklist", "truncate checklist cascade")) {
            assertThat(refusalOfOwner(sql)).as(sql).isEqualTo(FINAL);
        }
    }

    /** Where the service may change nothing, nobody may: a missing right alone would not hold the owner back. */
    @Test
    void whatTheServiceMayNotChangeIsFinal() throws SQLException {
        assertThat(asService("""
                        select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
                        and not has_any_column_privilege(oid, 'update') and not has_table_privilege(oid, 'delete')
                        and relname not in ('flyway_schema_history', 'feedback_words')""")).containsExactlyInAnyOrderElementsOf(FINAL_TABLES);
        assertThat(asService("""
                        select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
                        and (has_table_privilege(oid, 'truncate') or has_table_privilege(oid, 'trigger') or has_table_privilege(oid, 'references'))""")).isEmpty();
    }

    private List<String> asService(String query) throws SQLException {
        var answers = new ArrayList<String>();
        try (var connection = service.getConnection()) {
            connection.setAutoCommit(false);
            connection.createStatement().execute("select set_config('minaoshi.sight', 'all', true)");
            var rows = connection.createStatement().executeQuery(query);
            while (rows.next()) {
                answers.add(rows.getString(1));
            }
            connection.rollback();
        }
        return answers;
    }

    private String refusalOfService(String sql) throws SQLException {
        try (var connection = service.getConnection()) {
            return refusal(connection, sql);
        }
    }

    private String refusalOfOwner(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(url, owner, password)) {
            return refusal(connection, sql);
        }
    }

    /** The SQLSTATE; null where the statement went through, which is then taken back. */
    private static String refusal(Connection connection, String sql) throws SQLException {
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
            return null;
        } catch (SQLException e) {
            return e.getSQLState();
        } finally {
            connection.rollback();
        }
    }
}
