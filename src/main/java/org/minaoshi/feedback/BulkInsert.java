package org.minaoshi.feedback;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes much feedback with one statement: a column goes over as an array. All of it is one person's, received at one moment. */
final class BulkInsert {

    private static final String INSERT = """
            insert into feedback (id, tracking_number, checklist, kind, text, items, proposed_wording, condition, severity, restricted_detail,
                                  fiscal_year, late, organisation, organisation_kind, submitted_by, submitted_at, status, version)
            select r.id, r.number, r.checklist, r.kind, r.text, r.items::integer[], r.wording, r.condition, r.severity, r.detail,
                   r.year, r.late, ?, ?, ?, ?, ?, 0
            from unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::integer[],
                        ?::boolean[])
                as r (id, number, checklist, kind, text, items, wording, condition, severity, detail, year, late)""";

    private final Connection connection;
    private final List<FeedbackRow> rows;

    private BulkInsert(Connection connection, List<FeedbackRow> rows) {
        this.connection = connection;
        this.rows = rows;
    }

    static void run(Connection connection, List<FeedbackRow> rows, String submittedBy) throws SQLException {
        new BulkInsert(connection, rows).run(submittedBy);
    }

    private void run(String submittedBy) throws SQLException {
        var first = rows.get(0);
        try (var statement = connection.prepareStatement(INSERT)) {
            statement.setString(1, first.organisation());
            statement.setString(2, first.organisationKind().name());
            statement.setString(3, submittedBy);
            statement.setTimestamp(4, Timestamp.from(first.submittedAt()));
            statement.setString(5, first.status().name());
            var columns = List.<Function<FeedbackRow, Object>>of(
                    FeedbackRow::id,
                    FeedbackRow::trackingNumber,
                    FeedbackRow::checklist,
                    FeedbackRow::kind,
                    FeedbackRow::text,
                    BulkInsert::items,
                    FeedbackRow::proposedWording,
                    FeedbackRow::condition,
                    FeedbackRow::severity,
                    FeedbackRow::restrictedDetail,
                    FeedbackRow::fiscalYear,
                    FeedbackRow::late);
            for (int i = 0; i < columns.size(); i++) {
                statement.setArray(6 + i, connection.createArrayOf("text", texts(columns.get(i))));
            }
            statement.executeUpdate();
        }
    }

    private String[] texts(Function<FeedbackRow, Object> column) {
        return rows.stream()
                .map(column)
                .map(value -> value == null ? null : value.toString())
                .toArray(String[]::new);
    }

    private static String items(FeedbackRow row) {
        return row.items().stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }
}
