package org.minaoshi.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.hibernate.Session;

/** The kept answers. Everything happens in the caller's transaction. */
@ApplicationScoped
class IdempotencyKeys {

    private static final Duration KEPT = Duration.ofHours(48);
    private static final int KEPT_FOR_EACH_LETTING_GO = 50;

    private static final String CLAIM =
            "select operation, request_digest, status, location, etag, body from claim_idempotency_key(?, ?)";
    private static final String KEEP = """
            insert into idempotency_key (caller, key, operation, request_digest, status, location, etag, body, created_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String LET_GO = "select let_go_of_idempotency_keys(?, ?)";

    final Session session;
    final Clock clock;

    IdempotencyKeys(Session session, Clock clock) {
        this.session = session;
        this.clock = clock;
    }

    /** Takes the key for this transaction, or says what it was answered before. Refused while another transaction has it. */
    Optional<KeptAnswer> claim(String caller, String key) {
        return DirectSql.list(
                        session,
                        CLAIM,
                        List.of(caller, key),
                        row -> new KeptAnswer(
                                row.getString(1),
                                row.getString(2),
                                row.getInt(3),
                                row.getString(4),
                                row.getString(5),
                                row.getBytes(6)))
                .stream()
                .findFirst();
    }

    /** Keeps the answer, and now and then lets some go that are older than anyone was promised. */
    void keep(String caller, String key, KeptAnswer answer) {
        var now = clock.instant();
        DirectSql.run(
                session,
                KEEP,
                Arrays.asList(
                        caller,
                        key,
                        answer.operation(),
                        answer.requestDigest(),
                        answer.status(),
                        answer.location(),
                        answer.etag(),
                        answer.body(),
                        now));
        if (ThreadLocalRandom.current().nextInt(KEPT_FOR_EACH_LETTING_GO) == 0) {
            DirectSql.run(session, LET_GO, List.of(now.minus(KEPT), 2 * KEPT_FOR_EACH_LETTING_GO));
        }
    }
}
