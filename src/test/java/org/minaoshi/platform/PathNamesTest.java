package org.minaoshi.platform;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.minaoshi.Api;
import org.minaoshi.CountedRequests;
import org.minaoshi.OddToken;

/** A refusal is counted by the path's name in the contract, whatever ids the address had. */
@QuarkusTest
class PathNamesTest {

    private static final String FEEDBACK = "/feedback/0190b1a2-7d3c-7e21-9c4f-5d6e7f8090a1";

    @Inject
    CountedRequests counted;

    @Test
    void namesThePathOfWhatIsRefused() throws InterruptedException {
        counted.require("GET", "/feedback/{id}", 401, () -> Api.unchecked().get(FEEDBACK));
        counted.require("GET", "/feedback/{id}", 401, () -> Api.unchecked()
                .header("Authorization", "Bearer " + OddToken.foreignKey("bank-b"))
                .get(FEEDBACK));
        counted.require(
                "GET", "/feedback/{id}", 404, () -> Api.uncheckedAs("bank-b").get(FEEDBACK));
        counted.require("GET", "/feedback/{id}", 406, () -> Api.uncheckedAs("bank-b")
                .accept("image/png")
                .get(FEEDBACK));
        counted.require("OPTIONS", "/feedback/{id}", 200, () -> Api.uncheckedAs("bank-b")
                .options(FEEDBACK));
    }

    @Test
    void countsWhatNoRoomKnowsUnderOneName() throws InterruptedException {
        counted.require(
                "DELETE", "/UNKNOWN", 405, () -> Api.uncheckedAs("bank-b").delete(FEEDBACK));
        counted.require("GET", "/UNKNOWN", 404, () -> Api.uncheckedAs("bank-b").get("/nowhere"));
    }
}
