package org.minaoshi.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.hibernate.Session;
import org.minaoshi.platform.Page;
import org.minaoshi.platform.PageRequest;

/** Reads the history that the database writes (law 16). There is no way to write it from here. */
@ApplicationScoped
public class HistoryService {

    final Session session;

    HistoryService(Session session) {
        this.session = session;
    }

    record Filter(String thing, String key) {}

    /** Oldest first; a null filter takes everything. */
    public Page<HistoryEntry> list(String thing, String key, PageRequest page) {
        var filter = new Filter(thing, key);
        var after = page.after(filter);
        List<HistoryEntry> rows = session.createNativeQuery("""
                        select id, at, recorded_at, actor, organisation, operation, thing, key, before::text
                        from history
                        where id > :after and (cast(:thing as text) is null or thing = :thing) and (cast(:key as text) is null or key = :key)
                        order by id limit :limit""", Object[].class)
                .setParameter("after", after.isEmpty() ? 0L : Long.parseLong(after.get(0)))
                .setParameter("thing", thing)
                .setParameter("key", key)
                .setParameter("limit", page.fetch())
                .getResultStream()
                .map(HistoryService::entry)
                .toList();
        return Page.of(rows, page, filter, entry -> List.of(entry.id()));
    }

    private static HistoryEntry entry(Object[] row) {
        return new HistoryEntry(
                ((Number) row[0]).longValue(),
                (Instant) row[1],
                (Instant) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                (String) row[6],
                (String) row[7],
                (String) row[8]);
    }
}
