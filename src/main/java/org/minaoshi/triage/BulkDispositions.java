package org.minaoshi.triage;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.minaoshi.identity.Actor;
import org.minaoshi.platform.DirectSql;
import org.minaoshi.platform.RecordQuery;

/** Which are chosen, and what was given to them; everything in the transaction of the caller. */
@Singleton
class BulkDispositions {

    private static final String KEPT = """
            select id, disposition, reason, duplicate_of as "duplicateOf", replace, feedback, digest, given_at as "givenAt" from bulk_disposition""";

    final Session session;

    BulkDispositions(Session session) {
        this.session = session;
    }

    /** At most so many of what the worklist shows, oldest first. */
    List<UUID> ids(WorklistFilter filter, int most) {
        return DirectSql.list(
                session,
                "select id from feedback_found(cast(? as jsonb)) as id",
                List.of(Worklist.oldest(filter, most)),
                row -> row.getObject(1, UUID.class));
    }

    void keep(BulkDispositionResponse given, Actor actor) {
        session.createNativeMutationQuery("""
                        insert into bulk_disposition (id, disposition, reason, duplicate_of, replace, feedback, digest, given_by, given_at)
                        values (:id, :disposition, :reason, :duplicateOf, :replace, :feedback, :digest, :actor, :at)""")
                .setParameter("id", given.id())
                .setParameter("disposition", given.disposition().name())
                .setParameter("reason", given.reason())
                .setParameter("duplicateOf", given.duplicateOf(), UUID.class)
                .setParameter("replace", given.replace())
                .setParameter("feedback", given.feedback().toArray(UUID[]::new))
                .setParameter("digest", given.digest())
                .setParameter("actor", actor.id())
                .setParameter("at", given.givenAt())
                .executeUpdate();
    }

    Optional<BulkDispositionResponse> find(UUID id) {
        return RecordQuery.of(session, KEPT).where("id = :id", "id", id).find(BulkDispositionResponse.class);
    }
}
