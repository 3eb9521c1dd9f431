package org.minaoshi.pack;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import org.minaoshi.platform.DirectSql;

/** Which packs were taken in. One replica at a time may look. */
@Singleton
class LoadedPacks {

    final Session session;
    final Clock clock;

    LoadedPacks(Session session, Clock clock) {
        this.session = session;
        this.clock = clock;
    }

    Optional<String> lockAndFind(String name) {
        DirectSql.run(session, "select pg_advisory_xact_lock(hashtextextended('minaoshi pack', 0))", List.of());
        return DirectSql.list(
                        session,
                        "select digest from reference_pack where name = ?",
                        List.of(name),
                        row -> row.getString(1))
                .stream()
                .findFirst();
    }

    void remember(String name, String digest) {
        session.createNativeMutationQuery(
                        "insert into reference_pack (name, digest, loaded_at) values (:name, :digest, :now)")
                .setParameter("name", name)
                .setParameter("digest", digest)
                .setParameter("now", clock.instant())
                .executeUpdate();
    }
}
