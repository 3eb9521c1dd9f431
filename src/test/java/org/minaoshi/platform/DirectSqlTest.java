package org.minaoshi.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

/** A connection is told by the server's process behind it; the pool gives the first that is free. */
@QuarkusTest
class DirectSqlTest {

    @Inject
    Session session;

    @Inject
    AgroalDataSource pool;

    @Test
    @ActivateRequestContext
    void givesItsConnectionBackAtOnceOutsideOfATransaction() throws SQLException {
        assertThat(isFreeAgain()).isTrue();
    }

    @Test
    @ActivateRequestContext
    void keepsItWithinATransaction() {
        var processes = QuarkusTransaction.requiringNew().call(() -> List.of(process(), process()));
        assertThat(processes.get(0)).isEqualTo(processes.get(1));
    }

    /** Somebody else may have taken it for a moment. */
    private boolean isFreeAgain() throws SQLException {
        for (int i = 0; i < 20; i++) {
            var before = process();
            try (var connection = pool.getConnection();
                    var statement = connection.createStatement();
                    var rows = statement.executeQuery("select pg_backend_pid()")) {
                rows.next();
                if (rows.getInt(1) == before) {
                    return true;
                }
            }
        }
        return false;
    }

    private int process() {
        return DirectSql.list(session, "select pg_backend_pid()", List.of(), row -> row.getInt(1))
                .get(0);
    }
}
