package org.minaoshi.protection;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Several replicas count together, through the real table, on the service's own role. */
@QuarkusTest
class CommonCountTest {

    private static final Quota QUOTA = new Quota("organisation", 1000);

    @Inject
    AgroalDataSource database;

    @Inject
    Clock clock;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.flyway.username")
    String owner;

    @ConfigProperty(name = "quarkus.flyway.password")
    String password;

    private CommonCount one;
    private CommonCount other;

    @BeforeEach
    void startTwoReplicas() {
        one = new CommonCount(database, clock);
        other = new CommonCount(database, clock);
    }

    @AfterEach
    void stopThem() {
        one.stop();
        other.stop();
    }

    @Test
    void whatOneReplicaLetThroughTheOtherKnows() {
        var caller = "bank-" + UUID.randomUUID();
        var here = new Meter(QUOTA, caller);
        var there = new Meter(QUOTA, caller);

        var passed = exhaust(one, here);
        assertThat(passed).isGreaterThanOrEqualTo((int) QUOTA.requests());
        // The first settling tells this replica, which had its own twentieth until then.
        var overshoot = exhaust(other, there);
        assertThat(overshoot).isLessThan((int) QUOTA.untold() + 60);
        assertThat(there.take(1).isConsumed()).isFalse();
    }

    /** With a database that answers late, and nothing asked meanwhile, this replica would know only its own count. */
    @Test
    void goesOnAloneWhileTheDatabaseDoesNotAnswer() throws SQLException {
        var meter = new Meter(QUOTA, "bank-" + UUID.randomUUID());
        try (var connection = DriverManager.getConnection(url, owner, password)) {
            connection.setAutoCommit(false);
            connection.createStatement().execute("lock table rate_limit in access exclusive mode");
            use(meter, QUOTA.untold());
            assertThat(meter.isDue()).isTrue();
            var begun = System.nanoTime();
            one.settle(meter);
            assertThat(meter.take(1).isConsumed()).isTrue();
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofMillis(200));
            await(() -> meter.isDue());
            meter.postpone();
            connection.rollback();
        }
        // Another replica has not failed, so it does not rest.
        assertThat(meter.isDue()).isTrue();
        other.settle(meter);
        await(() -> stored(meter.key()) == 1);
    }

    @Test
    void keepsNoNameAndLetsGoWhatIsFullAgain() throws SQLException {
        var name = "bank-" + UUID.randomUUID();
        var meter = new Meter(QUOTA, name);
        use(meter, QUOTA.untold());
        assertThat(meter.isDue()).isTrue();
        one.settle(meter);
        await(() -> stored(meter.key()) == 1);
        assertThat(meter.key()).matches("[0-9a-f]{64}");

        try (var connection = DriverManager.getConnection(url, owner, password);
                var update = connection.prepareStatement("update rate_limit set expires_at = 1 where id = ?")) {
            update.setString(1, meter.key());
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
        one.letGo();
        assertThat(stored(meter.key())).isZero();
    }

    /** Takes what is let through, settling whenever it is time, and waiting for that as the network would make it wait. */
    private static int exhaust(CommonCount replica, Meter meter) {
        var passed = 0;
        while (passed < 5 * QUOTA.requests() && meter.take(1).isConsumed()) {
            passed++;
            if (meter.isDue()) {
                replica.settle(meter);
                await(meter::isSettled);
            }
        }
        return passed;
    }

    private static void use(Meter meter, long requests) {
        for (long i = 0; i < requests; i++) {
            assertThat(meter.take(1).isConsumed()).isTrue();
        }
    }

    private int stored(String key) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select count(*) from rate_limit where id = ?")) {
            query.setString(1, key);
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void await(BooleanSupplier condition) {
        var deadline = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(deadline);
            try {
                Thread.sleep(5);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }
}
