package org.minaoshi.impact;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.MutationQuery;
import org.minaoshi.platform.RecordQuery;

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
        return RecordQuery.of(session, """
                        select standard, edition, considered_at as "consideredAt" from considered_edition""")
                .where("determination_id = :determination", "determination", determination)
                .orderBy("standard, edition")
                .list(Row.class);
    }

    List<EditionName> ofAny(Collection<UUID> determinations) {
        return RecordQuery.of(session, "select distinct standard, edition from considered_edition")
                .where("determination_id in (:determinations)", "determinations", determinations)
                .orderBy("standard, edition")
                .list(EditionName.class);
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
