package org.minaoshi.intake;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.hibernate.Session;
import org.minaoshi.platform.BesideTransaction;
import org.minaoshi.standard.StandardRegistrationService;

/** Registers an edition that was read and found right, in one transaction that waits for nobody. */
@ApplicationScoped
class ImportStoringService {

    private static final int SECONDS_AT_MOST = 120;

    final StandardRegistrationService registration;
    final Session session;
    final Clock clock;

    ImportStoringService(StandardRegistrationService registration, Session session, Clock clock) {
        this.registration = registration;
        this.session = session;
        this.clock = clock;
    }

    /**
     * With what became of the import, so that a repeated request finds it exactly where the edition is there; where another attempt has taken over, all is undone.
     *
     * @param stored is told from time to time how many rows have been stored, over another connection: what this transaction writes, nobody sees yet
     */
    @Transactional
    @TransactionConfiguration(timeout = SECONDS_AT_MOST)
    public void store(ImportKey key, UUID attempt, EditionFile file, IntConsumer stored) {
        var edition = registration.registerEdition(
                key.standard(), file.request(), entries -> BesideTransaction.run(() -> stored.accept(1 + entries)));
        session.doWork(connection -> new ImportRows(connection, key, attempt)
                .end(ImportState.STORED, file.rows(), edition, clock.instant()));
    }
}
