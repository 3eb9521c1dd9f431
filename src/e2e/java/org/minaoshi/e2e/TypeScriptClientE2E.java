package org.minaoshi.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.minaoshi.Program;

/** What a bank does with the TypeScript client that a stock generator makes from the contract alone: {@code src/e2e/typescript}, strictly compiled. */
@ExtendWith(Installed.class)
@TestInstance(Lifecycle.PER_CLASS)
class TypeScriptClientE2E {

    private static final Path SOURCE = Path.of("src/e2e/typescript");
    private static final Path FOLDER = Installation.FOLDER.resolve("typescript");
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Installation installation;

    TypeScriptClientE2E(Installation installation) {
        this.installation = installation;
    }

    @BeforeAll
    void compile() throws IOException, InterruptedException {
        Files.createDirectories(FOLDER);
        try (var sources = Files.list(SOURCE)) {
            for (var source : sources.toList()) {
                Files.copy(source, FOLDER.resolve(source.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        run("install", Map.of(), "npm", "ci", "--no-audit", "--no-fund");
        run("compile", Map.of(), "npm", "run", "--silent", "compile");
    }

    @Test
    void submitsPagesAndFollows() throws IOException, InterruptedException {
        var keycloak = installation.keycloak();
        var environment = Map.of(
                "MINAOSHI_URL", installation.url(),
                "TOKEN_URL", keycloak.tokenUrl(),
                "CLIENT_ID", "bank-a-machine",
                "CLIENT_SECRET", Keycloak.secret("bank-a-machine"),
                "SECRETARIAT_TOKEN", keycloak.tokenOfPerson("secretariat-1"));
        assertThat(run("test", environment, "npm", "test", "--silent"))
                .contains("pass 4")
                .contains("fail 0");
    }

    private static String run(String name, Map<String, String> environment, String... command)
            throws IOException, InterruptedException {
        var output = FOLDER.resolve(name + ".log");
        try (var program = Program.start(FOLDER, output, PATIENCE, environment, List.of(command))) {
            var end = program.awaitEnd();
            assertThat(end).as(program.output()).isZero();
            return program.output();
        }
    }
}
