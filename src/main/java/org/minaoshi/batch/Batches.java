package org.minaoshi.batch;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.minaoshi.identity.SightedQuery;
import org.minaoshi.platform.CanonicalJson;
import org.minaoshi.platform.HeldLock;
import org.minaoshi.platform.LineRefusal;
import org.minaoshi.platform.Page;
import org.minaoshi.platform.PageRequest;

/** Reads what is kept of batches. */
@Singleton
class Batches {

    /** A batch whose lock nobody has does not run, whatever its row says: the lock ends with its process. */
    private static final String BATCH = """
            select b.mode, b.state, b.request_digest, b.received, b.stored, b.refused, b.counts_for::text, b.started_at, b.ended_at,
                   %s
            from feedback_batch b where b.organisation = ? and b.id = ?""".formatted(HeldLock.IS_HELD);

    private static final String LINES =
            "select line, feedback, tracking_number, refusal::text from feedback_batch_line where organisation = ? and batch = ?";

    final SightedQuery query;

    Batches(SightedQuery query) {
        this.query = query;
    }

    Optional<Batch> find(BatchKey key) {
        var parameters = List.of(key.lock(), key.organisation(), key.id());
        return query.list(BATCH, parameters, row -> batch(key, row)).stream()
                .findFirst()
                .map(batch -> batch.refused() == 0 ? batch : batch.with(firstRefusals(key)));
    }

    /** By line. */
    Page<BatchLine> lines(BatchKey key, Boolean refused, PageRequest page) {
        var filter = Arrays.asList(key.id(), refused);
        var sql = new StringBuilder(LINES).append(" and line > ?");
        var parameters = new ArrayList<Object>(List.of(key.organisation(), key.id()));
        parameters.add(
                page.after(filter, position -> Integer.valueOf(position.get(0))).orElse(0));
        if (refused != null) {
            sql.append(refused ? " and refusal is not null" : " and refusal is null");
        }
        parameters.add(page.fetch());
        var rows = query.list(sql.append(" order by line limit ?").toString(), parameters, Batches::line);
        return Page.of(rows, page, filter, line -> List.of(line.line()));
    }

    private List<LineRefusal> firstRefusals(BatchKey key) {
        return query.list(
                LINES + " and refusal is not null order by line limit ?",
                List.of(key.organisation(), key.id(), Batch.MOST_REFUSALS_TOLD),
                row -> line(row).refusal());
    }

    private static Batch batch(BatchKey key, ResultSet row) throws SQLException {
        var state = BatchState.valueOf(row.getString(2));
        return new Batch(
                key.id(),
                BatchMode.valueOf(row.getString(1)),
                state == BatchState.RUNNING && !row.getBoolean(10) ? BatchState.INTERRUPTED : state,
                row.getString(3),
                row.getInt(4),
                row.getInt(5),
                row.getInt(6),
                Arrays.asList(CanonicalJson.read(bytes(row, 7), YearCount[].class)),
                instant(row, 8),
                instant(row, 9),
                List.of());
    }

    private static BatchLine line(ResultSet row) throws SQLException {
        return new BatchLine(
                row.getInt(1),
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getString(4) == null ? null : CanonicalJson.read(bytes(row, 4), LineRefusal.class));
    }

    private static byte[] bytes(ResultSet row, int column) throws SQLException {
        return row.getString(column).getBytes(StandardCharsets.UTF_8);
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
