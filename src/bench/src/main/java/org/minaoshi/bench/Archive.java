package org.minaoshi.bench;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.postgresql.PGConnection;

/**
 * Years of feedback, written straight into the tables as their superuser, quickly: triggers rest and indexes are made afterwards, but what triggers derive and the history's
 * lines are written too, so that the tables are as large as if people had submitted all of it. One organisation owns a little more than half.
 */
final class Archive {

    static final String CHECKLIST = "fisc-api-checklist";

    static final int ORGANISATIONS = 1_000;

    /** How many entries are asked for in turn. */
    static final int SAMPLE = 20_000;

    private static final Instant FIRST = Instant.parse("2017-04-01T00:00:00Z");
    private static final String COLUMNS =
            "id, tracking_number, checklist, kind, text, items, proposed_wording, condition, severity, restricted_detail, organisation,"
                    + " organisation_kind, submitted_by, submitted_at, fiscal_year, late, status, version";

    private static final String INDEXES = """
            select indexname, indexdef,
                   (select format('alter index %I alter column %s set statistics %s', indexname, attnum, attstattarget)
                    from pg_attribute where attrelid = indexname::regclass and attstattarget >= 0)
            from pg_indexes
            where schemaname = 'public' and tablename in ('feedback', 'disposition', 'history', 'feedback_words')
              and not exists (select from pg_constraint where conname = indexname)""";

    /** Foreign keys neither: what is written here is whole. */
    private static final String NO_TRIGGERS = "set session_replication_role = replica";

    private static final String FOLD = """
            insert into feedback_words (feedback_id, words, marks)
            select id, folded(concat_ws(E'\\x1f', tracking_number, text, proposed_wording, condition)),
                   feedback_marks(checklist, fiscal_year, kind, organisation_kind, items)
            from feedback where abs(hashtext(id::text)) %% %d = %d""";

    private final Connection connection;
    private final Callable<Connection> another;
    private final int entries;
    private final Instant now;

    /** @param another opens one more connection */
    Archive(Connection connection, Callable<Connection> another, int entries, Instant now) {
        this.connection = connection;
        this.another = another;
        this.entries = entries;
        this.now = now;
    }

    static String organisation(int number) {
        return "org-%04d".formatted(number);
    }

    /** Whoever owns more than half of everything. */
    static String bigOrganisation() {
        return organisation(0);
    }

    static String kindOf(int organisation) {
        return organisation % 3 == 2 ? "PAYMENT_AGENT" : "INSTITUTION";
    }

    static String roleOf(int organisation) {
        return organisation % 3 == 2 ? "payment-agent" : "institution";
    }

    void fill() throws Exception {
        Database.execute(
                connection,
                "select set_config('minaoshi.actor', 'benchmark', false), set_config('minaoshi.at', now()::text, false)");
        Database.execute(connection, "set maintenance_work_mem = '512MB'");
        step("registerOrganisations");
        registerOrganisations();
        var indexes = dropIndexes();
        Database.execute(connection, NO_TRIGGERS);
        step("copyFeedback");
        copyFeedback();
        step("giveDispositions");
        giveDispositions();
        step("writeHistory");
        writeHistory();
        step("foldWords");
        foldWords();
        Database.execute(connection, "reset session_replication_role");
        for (var index : indexes) {
            step(index);
            Database.execute(connection, index);
        }
        step("vacuum");
        Database.execute(connection, "vacuum analyze");
        Database.execute(connection, "checkpoint");
        sample();
    }

    private static void step(String what) {
        System.err.printf("bench: filling %tT: %s%n", System.currentTimeMillis(), what);
    }

    private void registerOrganisations() throws SQLException {
        try (var statement = connection.prepareStatement(
                "insert into organisation (code, kind, name, status, registered_at, version) values (?, ?, jsonb_build_object('ja', ?), 'ACTIVE', ?, 0)")) {
            for (int i = 0; i < ORGANISATIONS; i++) {
                statement.setString(1, organisation(i));
                statement.setString(2, kindOf(i));
                statement.setString(3, "架空の組織" + i);
                statement.setObject(4, FIRST.atOffset(ZoneOffset.UTC));
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    /** @return the statements that make them again, and have as much known of them as before */
    private List<String> dropIndexes() throws SQLException {
        var again = new ArrayList<String>();
        var names = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(INDEXES)) {
            while (rows.next()) {
                names.add(rows.getString(1));
                again.add(rows.getString(2));
                if (rows.getString(3) != null) {
                    again.add(rows.getString(3));
                }
            }
        }
        for (var name : names) {
            Database.execute(connection, "drop index " + name);
        }
        return again;
    }

    private void copyFeedback() throws SQLException {
        var copy =
                connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy feedback (" + COLUMNS + ") from stdin");
        var chunk = new StringBuilder();
        var step = ChronoUnit.MICROS.between(FIRST, now.minus(1, ChronoUnit.DAYS)) / entries;
        for (int i = 0; i < entries; i++) {
            chunk.append(ArchiveRow.of(i, FIRST.plus(i * step, ChronoUnit.MICROS), ORGANISATIONS))
                    .append('\n');
            if (chunk.length() > 100_000 || i == entries - 1) {
                var bytes = chunk.toString().getBytes(StandardCharsets.UTF_8);
                copy.writeToCopy(bytes, 0, bytes.length);
                chunk.setLength(0);
            }
        }
        copy.endCopy();
    }

    /** Most of what is old has been triaged; one in twenty says again what the same organisation said before. */
    private void giveDispositions() throws SQLException {
        Database.execute(connection, """
                insert into disposition (feedback_id, disposition, reason, duplicate_of, triaged_by, triaged_at, version, organisation)
                select id, case when original is null then (array['ACCEPTED', 'NOTED', 'OUT_OF_SCOPE', 'ANSWERED'])[1 + n %% 4] else 'DUPLICATE' end,
                       (array['利用状況の根拠として採用した。', '見直しの際の参考とする。', '本チェックリストの対象外である。', '項目の趣旨を回答した。'])[1 + n %% 4],
                       original, '%s|secretariat', submitted_at + interval '20 days', 0, organisation
                from (select id, organisation, submitted_at, row_number() over () as n,
                             case when row_number() over () %% 20 = 0
                                  then lag(id) over (partition by organisation order by id) end as original
                      from feedback where status = 'TRIAGED') f""".formatted(ArchiveRow.ISSUER));
    }

    private void writeHistory() throws SQLException {
        Database.execute(connection, """
                insert into history (at, actor, organisation, operation, thing, key)
                select submitted_at, submitted_by, organisation, 'INSERT', 'feedback', id from feedback order by id""");
    }

    /** What the search looks through, as its trigger derives it from feedback, by as many at once as there are processors. */
    private void foldWords() throws Exception {
        var shares = Runtime.getRuntime().availableProcessors();
        var workers = Executors.newFixedThreadPool(shares);
        var shared = new ArrayList<Future<?>>();
        for (int i = 0; i < shares; i++) {
            var share = i;
            shared.add(workers.submit(() -> {
                try (var worker = another.call()) {
                    Database.execute(worker, NO_TRIGGERS);
                    Database.execute(worker, FOLD.formatted(shares, share));
                }
                return null;
            }));
        }
        for (var one : shared) {
            one.get();
        }
        workers.shutdown();
    }

    /** What is asked for, in an order that is not the table's: for us and for pgbench. */
    private void sample() throws SQLException {
        Database.execute(connection, "create schema bench");
        Database.execute(connection, """
                create table bench.entry as
                select row_number() over (order by md5(id::text))::integer as n, id, organisation from feedback order by 1 limit %d""".formatted(SAMPLE));
        Database.execute(connection, "alter table bench.entry add primary key (n)");
        Database.execute(connection, "grant usage on schema bench to " + Database.SERVICE);
        Database.execute(connection, "grant select on bench.entry to " + Database.SERVICE);
        Database.execute(connection, "vacuum analyze bench.entry");
    }
}
