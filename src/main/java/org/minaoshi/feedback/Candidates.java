package org.minaoshi.feedback;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.minaoshi.identity.Actor;

/** Many entries in one statement each: held, read, and given a disposition. */
@Singleton
class Candidates {

    /** In the order of ids, so that two who hold some of the same never wait for each other in a circle. */
    private static final String HOLD = "select id from feedback where id = any(?) order by id for update";

    private static final String READ = """
            select f.id, f.tracking_number, f.checklist, f.fiscal_year, f.status, f.version, d.disposition, d.version,
                   f.submitted_by = ? or f.amended_by is not distinct from ?
                       or exists (select from feedback_version v where v.feedback_id = f.id and v.written_by = ?),
                   exists (select from disposition o where o.duplicate_of = f.id)
            from feedback f left join disposition d on d.feedback_id = f.id where f.id = any(?) order by f.id""";

    private static final String SAY = """
            insert into disposition (feedback_id, disposition, reason, duplicate_of, triaged_by, triaged_at, version)
            select id, ?, ?, ?::uuid, ?, ?::timestamptz, 0 from unnest(?::uuid[]) as id order by id
            on conflict (feedback_id) do update set disposition = excluded.disposition, reason = excluded.reason,
                duplicate_of = excluded.duplicate_of, triaged_by = excluded.triaged_by, triaged_at = excluded.triaged_at,
                version = disposition.version + 1""";

    private static final String MARK =
            "update feedback set status = 'TRIAGED', version = version + 1 where id = any(?) and status <> 'TRIAGED'";

    final Session session;

    Candidates(Session session) {
        this.session = session;
    }

    /** Nobody else triages, amends or withdraws them until the end of the transaction. */
    void hold(Collection<UUID> ids) {
        session.doWork(connection -> {
            try (var statement = prepare(connection, HOLD, array(connection, ids))) {
                statement.execute();
            }
        });
    }

    /** Those there are, in the order of their ids. */
    List<Candidate> read(Collection<UUID> ids, Actor actor) {
        return session.doReturningWork(connection -> {
            var found = new ArrayList<Candidate>();
            try (var statement = prepare(connection, READ, actor.id(), actor.id(), actor.id(), array(connection, ids));
                    var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(candidate(rows));
                }
            }
            return found;
        });
    }

    void say(Collection<UUID> ids, TriageFeedbackRequest said, Actor actor, Instant now) {
        session.doWork(connection -> {
            try (var saying = prepare(
                            connection,
                            SAY,
                            said.disposition().name(),
                            said.reason(),
                            said.duplicateOf(),
                            actor.id(),
                            Timestamp.from(now),
                            array(connection, ids));
                    var marking = prepare(connection, MARK, array(connection, ids))) {
                saying.executeUpdate();
                marking.executeUpdate();
            }
        });
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... parameters)
            throws SQLException {
        var statement = connection.prepareStatement(sql);
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
        return statement;
    }

    private static Object array(Connection connection, Collection<UUID> ids) throws SQLException {
        return connection.createArrayOf("uuid", ids.toArray());
    }

    private static Candidate candidate(ResultSet row) throws SQLException {
        var disposition = row.getString(7);
        return new Candidate(
                row.getObject(1, UUID.class),
                row.getString(2),
                new Candidate.Review(row.getString(3), row.getInt(4)),
                FeedbackStatus.valueOf(row.getString(5)),
                row.getLong(6),
                disposition == null ? null : DispositionKind.valueOf(disposition),
                row.getObject(8, Long.class),
                row.getBoolean(9),
                row.getBoolean(10));
    }
}
