package org.minaoshi.triage;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.minaoshi.platform.DaemonThreads;

/** Has what was submitted lately settled in the index of the search, so that neither who submits nor who searches waits for it. */
@Singleton
class SearchUpkeep {

    private static final Logger LOG = Logger.getLogger(SearchUpkeep.class);

    final DataSource database;
    final Duration every;
    private final ScheduledExecutorService clockwork =
            Executors.newSingleThreadScheduledExecutor(DaemonThreads.named("search-upkeep"));

    SearchUpkeep(DataSource database, @ConfigProperty(name = "minaoshi.triage.search-upkeep") Duration every) {
        this.database = database;
        this.every = every;
    }

    void start(@Observes StartupEvent event) {
        clockwork.scheduleWithFixedDelay(this::settle, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent event) {
        clockwork.shutdownNow();
    }

    /** What fails is tried again: nothing is found less for it, only later settled. */
    private void settle() {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("select settle_feedback_words()");
        } catch (SQLException | RuntimeException e) {
            LOG.debug("The index of the search is settled later", e);
        }
    }
}
