package org.minaoshi;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WalkThroughTest {

    @Test
    void worksAsPrinted() throws IOException, InterruptedException {
        ReadmeWalk.worksAsPrinted("Walk through");
    }
}
