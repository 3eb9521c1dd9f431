package org.minaoshi.intake;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.hibernate.Session;
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

    /** With what became of the import, so that a repeated request finds it exactly where the edition is there. */
    @Transactional
    @TransactionConfiguration(timeout = SECONDS_AT_MOST)
    public void store(ImportKey key, UUID attempt, EditionFile file) {
        session.doWork(connection -> {
            if (!new ImportRows(connection, key, attempt).hold()) {
                throw IntakeProblems.running();
            }
        });
        var edition = registration.registerEdition(key.standard(), file.request());
        session.doWork(connection -> new ImportRows(connection, key, attempt)
                .end(ImportState.STORED, file.rows(), edition, clock.instant()));
    }
}
