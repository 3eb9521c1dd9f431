package org.minaoshi.platform;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready is who can reach the database and is not about to leave, however many requests wait: in a crowd all replicas are as busy, and none that leaves would help.
 * So this has a thread of its own, and waits no longer than a probe does.
 */
@Readiness
@ApplicationScoped
class ServiceReadiness implements AsyncHealthCheck {

    private static final String NAME = "Database, and not leaving";
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    final DataSource database;
    private volatile boolean leaving;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(DaemonThreads.named("readiness"));

    ServiceReadiness(DataSource database) {
        this.database = database;
    }

    void leave(@Observes ShutdownDelayInitiatedEvent event) {
        leaving = true;
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        return Uni.createFrom()
                .item(this::isReached)
                .runSubscriptionOn(thread)
                .ifNoItem()
                .after(PATIENCE)
                .recoverWithItem(false)
                .map(reached -> HealthCheckResponse.named(NAME)
                        .status(reached && !leaving)
                        .build());
    }

    private boolean isReached() {
        try (var connection = database.getConnection()) {
            return connection.isValid((int) PATIENCE.toSeconds());
        } catch (SQLException away) {
            return false;
        }
    }

    @PreDestroy
    void stop() {
        thread.shutdownNow();
    }
}
