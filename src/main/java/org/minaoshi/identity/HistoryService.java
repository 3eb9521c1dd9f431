package org.minaoshi.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.minaoshi.platform.Page;
import org.minaoshi.platform.PageRequest;

/** Reads the history that the database writes (law 16). There is no way to write it from here. */
@ApplicationScoped
public class HistoryService {

    final SightedQuery query;

    HistoryService(SightedQuery query) {
        this.query = query;
    }

    record Filter(String thing, String key) {}

    /** Oldest first; a null filter takes everything. */
    public Page<HistoryEntry> list(String thing, String key, PageRequest page) {
        var filter = new Filter(thing, key);
        var parameters = new ArrayList<Object>();
        var sql = new StringBuilder("""
                select id, at, recorded_at, actor, organisation, operation, thing, key, before::text from history where id > ?""");
        parameters.add(
                page.after(filter, position -> Long.valueOf(position.get(0))).orElse(0L));
        if (thing != null) {
            sql.append(" and thing = ?");
            parameters.add(thing);
        }
        if (key != null) {
            sql.append(" and key = ?");
            parameters.add(key);
        }
        parameters.add(page.fetch());
        var rows = query.list(sql.append(" order by id limit ?").toString(), parameters, HistoryService::entry);
        return Page.of(rows, page, filter, entry -> List.of(entry.id()));
    }

    private static HistoryEntry entry(ResultSet row) throws SQLException {
        return new HistoryEntry(
                row.getLong(1),
                row.getObject(2, OffsetDateTime.class).toInstant(),
                row.getObject(3, OffsetDateTime.class).toInstant(),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getString(9));
    }
}
