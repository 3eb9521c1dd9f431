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

    private static final String ID = "0190b1a2-7d3c-7e21-9c4f-5d6e7f8090a1";

    @Inject
    CountedRequests counted;

    @Test
    void namesThePathOfWhatIsRefused() throws InterruptedException {
        Api.unchecked().get("/feedback/" + ID).then().statusCode(401);
        counted.requireOne("/feedback/{id}", 401);

        Api.unchecked()
                .header("Authorization", "Bearer " + OddToken.foreignKey("bank-b"))
                .get("/feedback/" + ID)
                .then()
                .statusCode(401);
        Api.uncheckedAs("bank-b")
                .accept("image/png")
                .get("/feedback/" + ID)
                .then()
                .statusCode(406);
        counted.requireOne("/feedback/{id}", 406);
        counted.requireNoneWith(ID);
    }

    @Test
    void countsWhatNoRoomKnowsUnderOneName() throws InterruptedException {
        Api.uncheckedAs("bank-b").delete("/feedback/" + ID).then().statusCode(405);
        counted.requireOne("/UNKNOWN", 405);
        Api.uncheckedAs("bank-b").get("/nowhere/" + ID).then().statusCode(404);
        counted.requireOne("NOT_FOUND", 404);
        Api.uncheckedAs("bank-b").options("/feedback/" + ID).then().statusCode(200);
        counted.requireOne("/feedback/{id}", 200);
        counted.requireNoneWith(ID);
    }
}
