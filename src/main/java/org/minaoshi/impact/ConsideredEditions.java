package org.minaoshi.impact;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.MutationQuery;

/** Which editions the reviews consider. A row is there or it is not; it never changes. */
@ApplicationScoped
class ConsideredEditions {

    final Session session;

    ConsideredEditions(Session session) {
        this.session = session;
    }

    record Row(String standard, String edition, Instant consideredAt) {}

    /** By standard; within one, in no order yet. */
    List<Row> of(UUID determination) {
        return session.createNativeQuery("""
                        select standard, edition, considered_at from considered_edition
                        where determination_id = :determination order by standard, edition""", Object[].class)
                .setParameter("determination", determination)
                .getResultStream()
                .map(row -> new Row((String) row[0], (String) row[1], (Instant) row[2]))
                .toList();
    }

    List<EditionName> ofAny(Collection<UUID> determinations) {
        return session.createNativeQuery("""
                        select distinct standard, edition from considered_edition
                        where determination_id in (:determinations) order by standard, edition""", Object[].class)
                .setParameter("determinations", determinations)
                .getResultStream()
                .map(row -> new EditionName((String) row[0], (String) row[1]))
                .toList();
    }

    /** False where it is considered already. */
    boolean add(UUID determination, String standard, String edition, Instant now) {
        return named("""
                        insert into considered_edition (determination_id, standard, edition, considered_at)
                        values (:determination, :standard, :edition, :now) on conflict do nothing""", determination, standard, edition)
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }

    /** With what was judged and examined of it. False where it is not considered. */
    boolean remove(UUID determination, String standard, String edition) {
        return named("""
                        delete from considered_edition
                        where determination_id = :determination and standard = :standard and edition = :edition""", determination, standard, edition).executeUpdate() == 1;
    }

    private MutationQuery named(String sql, UUID determination, String standard, String edition) {
        return session.createNativeMutationQuery(sql)
                .setParameter("determination", determination)
                .setParameter("standard", standard)
                .setParameter("edition", edition);
    }
}
