package org.minaoshi.pack;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import org.hibernate.Session;

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
        session.createNativeQuery(
                        "select 1 from pg_advisory_xact_lock(hashtextextended('minaoshi pack', 0))", Integer.class)
                .getSingleResult();
        return session.createNativeQuery("select digest from reference_pack where name = :name", String.class)
                .setParameter("name", name)
                .uniqueResultOptional();
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
