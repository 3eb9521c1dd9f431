package org.minaoshi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Walks through a section of the README: runs the text of its shell blocks as printed, in order, in one shell, against the service; each printed answer must be a
 * part of an answer that came. Only the two addresses at the top are those of the test.
 */
public final class ReadmeWalk {

    private static final Pattern BLOCK = Pattern.compile("```(shell|json|markdown|csv|xml)\\n(.*?)```", Pattern.DOTALL);
    private static final String BORDER = "=====";
    private static final String FIRST = "Walk through";

    private final ObjectMapper mapper = new ObjectMapper();

    private record Step(String commands, List<String> answers, List<String> texts) {}

    /** @param heading of the section; any but the first is walked through in the shell of the first, whose opening block comes before it */
    public static void worksAsPrinted(String heading) throws IOException, InterruptedException {
        var walk = new ReadmeWalk();
        var readme = Files.readString(Path.of("README.md"));
        var steps = steps(section(readme, heading));
        if (!heading.equals(FIRST)) {
            steps.add(0, steps(section(readme, FIRST)).get(0));
        }
        assertThat(steps).hasSizeGreaterThan(3);
        var said = run(steps).split(BORDER + "\n", -1);
        assertThat(said).hasSize(steps.size() + 1);
        for (int i = 0; i < steps.size(); i++) {
            walk.check(steps.get(i), said[i + 1]);
        }
    }

    private void check(Step step, String said) {
        for (var text : step.texts()) {
            assertThat(said).contains(text.strip());
        }
        var answers = said.lines().map(this::json).filter(JsonNode::isObject).toList();
        for (var answer : step.answers()) {
            assertThatNoException().isThrownBy(() -> mapper.readTree(answer));
            assertThat(answers)
                    .as("an answer to\n%s\nthat has\n%s\nin\n%s", step.commands(), answer, said)
                    .anyMatch(actual -> contains(actual, json(answer)));
        }
    }

    private static String section(String readme, String heading) {
        var start = readme.indexOf("\n## " + heading);
        return readme.substring(start, readme.indexOf("\n## ", start + 1));
    }

    private static List<Step> steps(String section) {
        var steps = new ArrayList<Step>();
        var blocks = BLOCK.matcher(section);
        while (blocks.find()) {
            var text = blocks.group(2);
            switch (blocks.group(1)) {
                case "shell" -> steps.add(new Step(text, new ArrayList<>(), new ArrayList<>()));
                case "json" -> steps.get(steps.size() - 1).answers().add(text);
                default -> steps.get(steps.size() - 1).texts().add(text);
            }
        }
        return steps;
    }

    private static String run(List<Step> steps) throws IOException, InterruptedException {
        var script = new StringBuilder();
        steps.forEach(step -> script.append("echo ").append(BORDER).append('\n').append(step.commands()));
        var here = "http://localhost:" + ConfigProvider.getConfig().getValue("quarkus.http.test-port", Integer.class);
        var file = Files.createTempFile("walk-through", ".sh");
        Files.writeString(
                file,
                script.toString()
                        .replaceFirst("(?m)^API=.*$", "API=" + here)
                        .replaceFirst("(?m)^ISSUER=.*$", "ISSUER=" + Api.issuerUrl()));
        var output = Files.createTempFile("walk-through", ".out");
        var shell = new ProcessBuilder("bash", "-u", file.toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertThat(shell.waitFor(3, TimeUnit.MINUTES)).isTrue();
        var said = Files.readString(output, StandardCharsets.UTF_8);
        assertThat(shell.exitValue()).as(said).isZero();
        return said;
    }

    private JsonNode json(String text) {
        try {
            return mapper.readTree(text);
        } catch (JsonProcessingException notJson) {
            return mapper.missingNode();
        }
    }

    private static boolean contains(JsonNode actual, JsonNode expected) {
        if (expected.isObject()) {
            return actual.isObject()
                    && expected.properties().stream()
                            .allMatch((Map.Entry<String, JsonNode> member) -> actual.has(member.getKey())
                                    && contains(actual.get(member.getKey()), member.getValue()));
        }
        if (expected.isArray()) {
            return actual.isArray()
                    && StreamSupport.stream(expected.spliterator(), false)
                            .allMatch(element -> StreamSupport.stream(actual.spliterator(), false)
                                    .anyMatch(present -> contains(present, element)));
        }
        return actual.equals(expected);
    }
}
