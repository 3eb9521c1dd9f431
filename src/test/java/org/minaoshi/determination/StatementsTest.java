package org.minaoshi.determination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minaoshi.Api.as;
import static org.minaoshi.Api.uncheckedAs;
import static org.minaoshi.determination.AYear.TEXT;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

/** A review with more in it takes no more statements to gather: no query per row. */
@QuarkusTest
class StatementsTest {

    @Inject
    SessionFactory sessions;

    @Test
    void gathersALargeReviewWithAsManyStatementsAsASmallOne() {
        var year = AYear.opened();
        year.gathered();
        submit(year);
        long few = statements(() -> year.get("/readiness"));
        for (int i = 0; i < 5; i++) {
            year.findNothing("incidents");
            year.findNothing("uptake");
            submit(year);
            as("secretariat-1")
                    .body(Map.of("condition", TEXT, "factor", "uptake"))
                    .post("/determinations/{id}/watch-items", year.id)
                    .then()
                    .statusCode(201);
        }
        // One more or less: whether it was still remembered for whom the caller acts.
        assertThat(statements(() -> year.get("/readiness")))
                .isBetween(few - 1, few + 1)
                .isLessThan(60);
    }

    @Test
    void listsManyWithOneStatement() {
        AYear.opened();
        long few = statements(() -> list(1));
        AYear.opened();
        AYear.opened();
        assertThat(statements(() -> list(200))).isEqualTo(few).isLessThanOrEqualTo(1);
    }

    private static void list(int limit) {
        as("auditor-1").queryParam("limit", limit).get("/determinations").then().statusCode(200);
    }

    private static void submit(AYear year) {
        uncheckedAs("bank-a")
                .body(Map.of("checklist", year.checklist, "kind", "USAGE", "text", "本文"))
                .post("/feedback")
                .then()
                .statusCode(201);
    }

    private long statements(Runnable act) {
        var statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        act.run();
        return statistics.getPrepareStatementCount();
    }
}
