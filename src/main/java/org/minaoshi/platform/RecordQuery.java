package org.minaoshi.platform;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hibernate.Session;

/**
 * One SQL query straight into records: no entity, no query per row. Columns are named as the record's components; a {@code jsonb} column becomes whatever the
 * component is.
 */
public final class RecordQuery {

    /** {@code :name}, and not a cast. */
    private static final Pattern NAMED = Pattern.compile("(?<!:):([a-zA-Z]+)");

    private final Session session;
    private final StringBuilder sql;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();
    private String order = "";

    private RecordQuery(Session session, String select) {
        this.session = session;
        this.sql = new StringBuilder(select);
    }

    /** @param select up to the tables, without conditions */
    public static RecordQuery of(Session session, String select) {
        return new RecordQuery(session, select);
    }

    public RecordQuery where(String condition) {
        conditions.add(condition);
        return this;
    }

    /** A condition on {@code :name}; none where the value is null. */
    public RecordQuery where(String condition, String name, Object value) {
        return value == null ? this : where(condition).with(name, value);
    }

    public RecordQuery with(String name, Object value) {
        parameters.put(name, value);
        return this;
    }

    public RecordQuery orderBy(String columns) {
        order = " order by " + columns;
        return this;
    }

    public <T> List<T> list(Class<T> record) {
        return list(record, Integer.MAX_VALUE);
    }

    public <T> List<T> list(Class<T> record, int limit) {
        if (!conditions.isEmpty()) {
            sql.append(" where ").append(String.join(" and ", conditions));
        }
        sql.append(order).append(" limit :limit");
        parameters.put("limit", limit);
        var values = new ArrayList<>();
        var positional = NAMED.matcher("select cast(to_jsonb(r) as text) from (%s) r".formatted(sql))
                .replaceAll(named -> placeholders(named.group(1), values));
        return DirectSql.list(
                session,
                positional,
                values,
                row -> CanonicalJson.read(row.getString(1).getBytes(StandardCharsets.UTF_8), record));
    }

    /** One for a single value, as many as there are for several. */
    private String placeholders(String name, List<Object> values) {
        var value = parameters.get(name);
        if (value instanceof Collection<?> several) {
            values.addAll(several);
            return several.isEmpty() ? "null" : String.join(", ", Collections.nCopies(several.size(), "?"));
        }
        values.add(value);
        return "?";
    }

    public <T> Optional<T> find(Class<T> record) {
        return list(record, 1).stream().findFirst();
    }
}
