package org.minaoshi.following;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.minaoshi.feedback.DispositionKind;
import org.minaoshi.feedback.FeedbackStatus;
import org.minaoshi.identity.SightedQuery;

/**
 * Reads what happened, in one query, up to the oldest transaction that is still running: what that one writes, and every later one, comes after whatever has been
 * read. The snapshot that says so is the query's own.
 */
@Singleton
class ChangeReading {

    /** The line that is always there says whether the cursor can have been given. */
    private static final String CHANGES = """
            with complete as materialized (
                select case when e.cluster = present_cluster() then e.epoch else e.epoch + 1 end as epoch,
                       pg_snapshot_xmin(pg_current_snapshot()) as xid
                from feedback_change_epoch e order by e.epoch desc limit 1)
            select (?, ?::xid8) < (complete.epoch, complete.xid), c.epoch, c.xid::text, c.seq, c.feedback_id, c.change, c.at,
                   f.tracking_number, f.status, f.version_number, d.disposition
            from complete
            left join lateral (%s limit ?) c on true
            left join feedback f on f.id = c.feedback_id
            left join disposition d on d.feedback_id = c.feedback_id
            order by c.epoch, c.xid, c.seq""";

    private static final String EVERYBODYS = CHANGES.formatted("""
            select * from feedback_change n
            where (n.epoch, n.xid, n.seq) > (?, ?::xid8, ?) and (n.epoch, n.xid) < (complete.epoch, complete.xid)
            order by n.epoch, n.xid, n.seq""");

    /** The organisation stands in the order too, so that no other index can be taken. */
    private static final String ONES_OWN = CHANGES.formatted("""
            select * from feedback_change n
            where (n.organisation, n.epoch, n.xid, n.seq) > (?, ?, ?::xid8, ?)
                and (n.organisation, n.epoch, n.xid) < (?, complete.epoch, complete.xid)
            order by n.organisation, n.epoch, n.xid, n.seq""");

    final SightedQuery query;

    ChangeReading(SightedQuery query) {
        this.query = query;
    }

    /** @param change null in the line that only says whether the cursor can have been given */
    record Line(boolean given, ChangeCursor place, FeedbackChange change) {}

    /** @param organisation null for everybody's */
    List<Line> after(ChangeCursor cursor, String organisation, int limit) {
        var parameters = new ArrayList<Object>(List.of(cursor.epoch(), cursor.xid()));
        if (organisation != null) {
            parameters.add(organisation);
        }
        parameters.addAll(List.of(cursor.epoch(), cursor.xid(), cursor.seq()));
        if (organisation != null) {
            parameters.add(organisation);
        }
        parameters.add(limit);
        return query.list(organisation == null ? EVERYBODYS : ONES_OWN, parameters, ChangeReading::line);
    }

    private static Line line(ResultSet row) throws SQLException {
        var given = row.getBoolean(1);
        if (row.getString(3) == null) {
            return new Line(given, null, null);
        }
        var disposition = row.getString(11);
        return new Line(
                given,
                new ChangeCursor(row.getInt(2), row.getString(3), row.getLong(4)),
                new FeedbackChange(
                        row.getObject(5, UUID.class),
                        row.getString(8),
                        FeedbackChange.Kind.valueOf(row.getString(6)),
                        row.getObject(7, OffsetDateTime.class).toInstant(),
                        FeedbackStatus.valueOf(row.getString(9)),
                        row.getInt(10),
                        disposition == null ? null : DispositionKind.valueOf(disposition)));
    }
}
