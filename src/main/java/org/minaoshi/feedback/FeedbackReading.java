package org.minaoshi.feedback;

import jakarta.inject.Singleton;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.minaoshi.identity.SightedQuery;
import org.minaoshi.organisation.OrganisationKind;
import org.minaoshi.platform.Page;
import org.minaoshi.platform.PageRequest;

/** Reads feedback with its disposition, as far as the actor may see it: one query in one round trip, straight into records. */
@Singleton
class FeedbackReading {

    private static final String COLUMNS = """
            select f.id, f.tracking_number, f.checklist, f.kind, f.text, f.items, f.proposed_wording, f.condition, f.severity, %s,
                   f.organisation, f.organisation_kind, f.submitted_at, f.fiscal_year, f.late, f.status, f.version,
                   d.disposition, d.reason, d.duplicate_of, d.triaged_at, d.version,
                   (select o.organisation from feedback o where o.id = d.duplicate_of),
                   f.version_number, f.amended_at, f.withdrawal_reason, f.withdrawn_at
            from feedback f left join disposition d on d.feedback_id = f.id where\s""";

    private static final String WHOLE = COLUMNS.formatted("f.restricted_detail");

    /** Without the restricted detail, which a list never carries. */
    static final String LISTED = COLUMNS.formatted("null");

    private static final String FACTS =
            "select id, kind, organisation_kind, items, disposition, condition, tracking_number from %s";
    private static final String NAMED = FACTS.formatted("feedback_named(?, ?, cast(? as uuid[]))");
    private static final String WAITING = FACTS.formatted("feedback_waiting(?, ?, ?)");
    private static final String ACCEPTED = FACTS.formatted("feedback_accepted(?, ?, ?)");
    private static final String COUNTS = "select dimension, value, entries from feedback_counts(?, ?)";

    final SightedQuery query;

    FeedbackReading(SightedQuery query) {
        this.query = query;
    }

    Optional<FeedbackRow> find(UUID id) {
        return query.list(WHOLE + "f.id = ?", List.of(id), FeedbackReading::row).stream()
                .findFirst();
    }

    /** Newest first. */
    Page<FeedbackRow> list(FeedbackFilter filter, PageRequest page) {
        var conditions = new ArrayList<String>();
        var parameters = new ArrayList<Object>();
        filter.restrictions().forEach((column, value) -> {
            conditions.add("f." + column + " = ?");
            parameters.add(value);
        });
        page.after(filter, position -> UUID.fromString(position.get(0))).ifPresent(after -> {
            conditions.add("f.id < ?");
            parameters.add(after);
        });
        parameters.add(page.fetch());
        var where = conditions.isEmpty() ? "true" : String.join(" and ", conditions);
        var rows = query.list(LISTED + where + " order by f.id desc limit ?", parameters, FeedbackReading::row);
        return Page.of(rows, page, filter, row -> List.of(row.id()));
    }

    // What follows is answered whoever asks: without words and names.

    List<FeedbackFact> named(String checklist, int fiscalYear, Collection<UUID> ids) {
        var array = ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
        return query.list(NAMED, List.of(checklist, fiscalYear, array), FeedbackReading::fact);
    }

    List<FeedbackFact> waiting(String checklist, int fiscalYear, int atMost) {
        return query.list(WAITING, List.of(checklist, fiscalYear, atMost), FeedbackReading::fact);
    }

    List<FeedbackFact> accepted(String checklist, int fiscalYear, FeedbackKind kind) {
        return query.list(ACCEPTED, List.of(checklist, fiscalYear, kind.name()), FeedbackReading::fact);
    }

    FeedbackCounts counts(String checklist, int fiscalYear) {
        return FeedbackCounts.of(query.list(
                COUNTS,
                List.of(checklist, fiscalYear),
                row -> new FeedbackCounts.Count(
                        FeedbackCounts.Dimension.valueOf(row.getString(1)), row.getString(2), row.getLong(3))));
    }

    private static FeedbackFact fact(ResultSet row) throws SQLException {
        return new FeedbackFact(
                row.getObject(1, UUID.class),
                FeedbackKind.valueOf(row.getString(2)),
                OrganisationKind.valueOf(row.getString(3)),
                numbers(row.getArray(4)),
                named(DispositionKind.class, row.getString(5)),
                row.getString(6),
                row.getString(7));
    }

    static FeedbackRow row(ResultSet row) throws SQLException {
        return new FeedbackRow(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                FeedbackKind.valueOf(row.getString(4)),
                row.getString(5),
                numbers(row.getArray(6)),
                row.getString(7),
                row.getString(8),
                named(Severity.class, row.getString(9)),
                row.getString(10),
                row.getString(11),
                OrganisationKind.valueOf(row.getString(12)),
                instant(row, 13),
                row.getInt(14),
                row.getBoolean(15),
                FeedbackStatus.valueOf(row.getString(16)),
                row.getLong(17),
                named(DispositionKind.class, row.getString(18)),
                row.getString(19),
                row.getObject(20, UUID.class),
                row.getString(23),
                instant(row, 21),
                row.getObject(22, Long.class),
                row.getInt(24),
                instant(row, 25),
                row.getString(26),
                instant(row, 27));
    }

    static Instant instant(ResultSet row, int column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    static List<Integer> numbers(Array array) throws SQLException {
        return List.of((Integer[]) array.getArray());
    }

    static <E extends Enum<E>> E named(Class<E> type, String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }
}
