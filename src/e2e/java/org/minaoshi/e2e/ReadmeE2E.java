package org.minaoshi.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.minaoshi.Program;

/** The commands that the README gives to whoever wants a client, as printed. */
class ReadmeE2E {

    private static final Pattern BLOCK = Pattern.compile("```shell\\n(.*?)```", Pattern.DOTALL);
    private static final Path FOLDER = Path.of("target").toAbsolutePath();
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    @Test
    void makesClientsAsPrinted() throws IOException, InterruptedException {
        var output = Files.createDirectories(Installation.FOLDER).resolve("readme.log");
        var command = List.of("bash", "-euc", commands(Files.readString(Path.of("README.md"))));
        try (var program = Program.start(Path.of("."), output, PATIENCE, Map.of(), command)) {
            assertThat(program.awaitEnd()).as(program.output()).isZero();
        }
        assertThat(FOLDER.resolve("client-java/src/main/java/org/openapitools/client/api/FeedbackApi.java"))
                .exists();
        assertThat(FOLDER.resolve("client-typescript/apis/FeedbackApi.ts")).exists();
    }

    private static String commands(String readme) {
        var start = readme.indexOf("\n## Clients\n");
        return BLOCK.matcher(readme.substring(start, readme.indexOf("\n## ", start + 1)))
                .results()
                .map(block -> block.group(1))
                .collect(Collectors.joining());
    }
}
