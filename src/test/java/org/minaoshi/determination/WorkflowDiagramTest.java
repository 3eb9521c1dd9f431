package org.minaoshi.determination;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The picture people read is the table the code obeys. */
class WorkflowDiagramTest {

    @Test
    void readmeDrawsTheTable() throws IOException {
        assertThat(Files.readString(Path.of("README.md"))).contains(Workflow.drawing());
    }
}
