package org.minaoshi.feedback;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.minaoshi.identity.SightedQuery;
import org.minaoshi.platform.Page;
import org.minaoshi.platform.PageRequest;

/** Reads what feedback says and said, as far as the actor may see it. The present version stands in another table than the former ones. */
@Singleton
class VersionReading {

    private static final String VERSIONS = """
            select organisation, number, kind, text, items, proposed_wording, condition, severity, %s, written_at from (
                select organisation, number, kind, text, items, proposed_wording, condition, severity, restricted_detail, written_at
                from feedback_version where feedback_id = ?
                union all
                select organisation, version_number, kind, text, items, proposed_wording, condition, severity, restricted_detail,
                       coalesce(amended_at, submitted_at)
                from feedback where id = ?) as version where\s""";

    private static final String WHOLE = VERSIONS.formatted("restricted_detail");

    /** Without the restricted detail, which a list never carries. */
    private static final String LISTED = VERSIONS.formatted("null");

    final SightedQuery query;

    VersionReading(SightedQuery query) {
        this.query = query;
    }

    Optional<FeedbackVersionRow> find(UUID id, int number) {
        return query.list(WHOLE + "number = ?", List.of(id, id, number), VersionReading::row).stream()
                .findFirst();
    }

    /** Newest first; empty only where there is no such feedback to see. */
    Page<FeedbackVersionRow> list(UUID id, PageRequest page) {
        var before = page.after(id, position -> former(position.get(0))).orElse(Integer.MAX_VALUE);
        var rows = query.list(
                LISTED + "number < ? order by number desc limit ?",
                List.of(id, id, before, page.fetch()),
                VersionReading::row);
        return Page.of(rows, page, id, row -> List.of(row.response().number()));
    }

    /** No page ends with the first version and promises more. */
    private static int former(String position) {
        var number = Integer.parseInt(position);
        if (number < 2) {
            throw new IllegalArgumentException();
        }
        return number;
    }

    private static FeedbackVersionRow row(ResultSet row) throws SQLException {
        return new FeedbackVersionRow(
                row.getString(1),
                new FeedbackVersionResponse(
                        row.getInt(2),
                        FeedbackKind.valueOf(row.getString(3)),
                        row.getString(4),
                        FeedbackReading.numbers(row.getArray(5)),
                        row.getString(6),
                        row.getString(7),
                        FeedbackReading.named(Severity.class, row.getString(8)),
                        row.getString(9),
                        FeedbackReading.instant(row, 10)));
    }
}
