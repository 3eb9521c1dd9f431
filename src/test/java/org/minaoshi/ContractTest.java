package org.minaoshi;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The contract is the file in {@code openapi/}. What it says of requests and answers, {@link ContractFilter} holds every test against. */
@QuarkusTest
class ContractTest {

    @Test
    void servesExactlyWhatIsPromised() throws IOException {
        var served = new ObjectMapper()
                .readTree(given().get("/q/openapi?format=json").asString());

        assertThat(operations(served)).isEqualTo(operations(Contract.TREE)).isNotEmpty();
    }

    private static Set<String> operations(JsonNode contract) {
        return Contract.operations(contract)
                .map(Contract.Operation::toString)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
