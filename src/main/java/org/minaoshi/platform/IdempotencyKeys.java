package org.minaoshi.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.hibernate.Session;

/** The kept answers. Everything happens in the caller's transaction. */
@ApplicationScoped
class IdempotencyKeys {

    private static final Duration KEPT = Duration.ofHours(48);

    final Session session;
    final Clock clock;

    IdempotencyKeys(Session session, Clock clock) {
        this.session = session;
        this.clock = clock;
    }

    /** Takes the key for this transaction, or says what it was answered before. Refused while another transaction has it. */
    Optional<KeptAnswer> claim(String caller, String key) {
        var free = session.createNativeQuery(
                        "select pg_try_advisory_xact_lock(hashtextextended(:owner, 0))", Boolean.class)
                .setParameter("owner", key + " " + caller)
                .getSingleResult();
        if (!free) {
            throw PlatformProblems.IDEMPOTENCY_KEY_RUNNING.because(
                    "少し待ってから同じキーで再送してください", "Send it again with the same key after a moment");
        }
        return session.createNativeQuery("""
                        select operation, request_digest, status, location, etag, body
                        from idempotency_key where caller = :caller and key = :key""", Object[].class)
                .setParameter("caller", caller)
                .setParameter("key", key)
                .getResultStream()
                .map(row -> new KeptAnswer(
                        (String) row[0],
                        (String) row[1],
                        ((Number) row[2]).intValue(),
                        (String) row[3],
                        (String) row[4],
                        (byte[]) row[5]))
                .findFirst();
    }

    /** Keeps the answer, and lets a few go that are older than anyone was promised. */
    void keep(String caller, String key, KeptAnswer answer) {
        session.createNativeMutationQuery("""
                        insert into idempotency_key (caller, key, operation, request_digest, status, location, etag, body, created_at)
                        values (:caller, :key, :operation, :digest, :status, :location, :etag, :body, :now)""")
                .setParameter("caller", caller)
                .setParameter("key", key)
                .setParameter("operation", answer.operation())
                .setParameter("digest", answer.requestDigest())
                .setParameter("status", answer.status())
                .setParameter("location", answer.location())
                .setParameter("etag", answer.etag())
                .setParameter("body", answer.body())
                .setParameter("now", clock.instant())
                .executeUpdate();
        session.createNativeQuery("select cast(let_go_of_idempotency_keys(:expired, 10) as text)", String.class)
                .setParameter("expired", clock.instant().minus(KEPT))
                .getSingleResultOrNull();
    }
}
