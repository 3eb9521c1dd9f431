package org.minaoshi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** {@code openapi/openapi.yaml} as a tree, read once. */
public final class Contract {

    public static final JsonNode TREE = read();

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch", "head", "options");

    /** @param parameters its own and those of its path, references followed */
    public record Operation(String method, String path, JsonNode node, List<JsonNode> parameters) {

        public String id() {
            return node.path("operationId").asText();
        }

        public String description() {
            return node.path("description").asText();
        }

        public boolean takes(String parameter) {
            return parameters.stream().anyMatch(p -> p.path("name").asText().equals(parameter));
        }

        public Stream<Map.Entry<String, JsonNode>> responses() {
            return members(node.path("responses")).map(r -> Map.entry(r.getKey(), followed(r.getValue())));
        }

        public Set<String> statuses() {
            return responses().map(Map.Entry::getKey).collect(Collectors.toSet());
        }

        public JsonNode response(String status) {
            return followed(node.path("responses").path(status));
        }

        /** So that a failed test names the operation. */
        @Override
        public String toString() {
            return method.toUpperCase() + " " + path;
        }
    }

    public static Stream<Operation> operations() {
        return operations(TREE);
    }

    public static Stream<Operation> operations(JsonNode contract) {
        return members(contract.path("paths")).flatMap(path -> members(path.getValue())
                .filter(member -> METHODS.contains(member.getKey()))
                .map(member -> new Operation(
                        member.getKey(),
                        path.getKey(),
                        member.getValue(),
                        Stream.of(path.getValue(), member.getValue())
                                .flatMap(node -> elements(node.path("parameters")))
                                .map(Contract::followed)
                                .toList())));
    }

    public static JsonNode followed(JsonNode node) {
        return node.has("$ref") ? followed(TREE.at(node.path("$ref").asText().substring(1))) : node;
    }

    public static Stream<Map.Entry<String, JsonNode>> members(JsonNode node) {
        return node.properties().stream();
    }

    public static Stream<JsonNode> elements(JsonNode node) {
        return StreamSupport.stream(node.spliterator(), false);
    }

    private static JsonNode read() {
        try {
            return new YAMLMapper().readTree(Path.of("openapi/openapi.yaml").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Contract() {}
}
