package org.minaoshi.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** Values for a schema of the contract: right ones, ones on the boundary, and, after {@link #spoil}, wrong ones. */
final class BodyGenerator {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int DEEPEST = 8;
    private static final List<String> WORDS = List.of(
            "認証",
            "ＡＰＩ",
            "ﾄｰｸﾝ",
            "暗号鍵の管理",
            "a",
            "𠮷野家",
            "e\u0301",
            "<b>&amp;",
            "'; drop table feedback; --",
            "=1+1",
            "x\ny");
    private static final List<String> STRANGE = List.of(
            "",
            " ",
            "\u3000",
            "\u200b",
            "\u0000",
            "\u0007",
            "\u202e",
            "\ufeff",
            "null",
            "-1",
            "NaN",
            "../../etc",
            "%00",
            "{}",
            "${jndi:x}");

    private final JsonNode contract;
    private final KnownThings known;
    private final Random random;

    BodyGenerator(JsonNode contract, KnownThings known, Random random) {
        this.contract = contract;
        this.known = known;
        this.random = random;
    }

    JsonNode value(String name, JsonNode schema) {
        return value(name, schema, 0);
    }

    private JsonNode value(String name, JsonNode referred, int depth) {
        var schema = followed(referred);
        if (schema.has("enum")) {
            return schema.path("enum").get(random.nextInt(schema.path("enum").size()));
        }
        for (var choice : List.of("oneOf", "anyOf")) {
            if (schema.has(choice)) {
                var choices = schema.path(choice);
                return value(name, choices.get(random.nextInt(choices.size())), depth + 1);
            }
        }
        if (schema.has("allOf")) {
            return value(name, schema.path("allOf").get(0), depth + 1);
        }
        return switch (schema.path("type").asText("object")) {
            case "string" -> text(name, schema);
            case "integer" -> number(name, schema);
            case "number" -> JSON.numberNode(random.nextDouble() * 100);
            case "boolean" -> JSON.booleanNode(random.nextBoolean());
            case "array" -> array(name, schema, depth);
            default -> object(schema, depth);
        };
    }

    private JsonNode object(JsonNode schema, int depth) {
        var object = JSON.objectNode();
        var required = StreamSupport.stream(schema.path("required").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
        schema.path("properties").properties().forEach(property -> {
            if (required.contains(property.getKey()) || depth < DEEPEST && random.nextInt(3) > 0) {
                object.set(property.getKey(), value(property.getKey(), property.getValue(), depth + 1));
            }
        });
        return object;
    }

    private JsonNode array(String name, JsonNode schema, int depth) {
        var array = JSON.arrayNode();
        int size = Math.max(schema.path("minItems").asInt(), depth > DEEPEST ? 0 : random.nextInt(3));
        for (int i = 0; i < size; i++) {
            array.add(value(name, schema.path("items"), depth + 1));
        }
        return array;
    }

    private JsonNode number(String name, JsonNode schema) {
        var something = known.number(name, random);
        if (something != null && random.nextInt(4) > 0) {
            return JSON.numberNode(something);
        }
        long least = schema.path("minimum").asLong(-3);
        long most = schema.path("maximum").asLong(least + 3000);
        return JSON.numberNode(
                switch (random.nextInt(4)) {
                    case 0 -> least;
                    case 1 -> most;
                    default -> least + (long) (random.nextDouble() * (most - least));
                });
    }

    private JsonNode text(String name, JsonNode schema) {
        var something = known.text(name, random);
        if (something != null && random.nextInt(4) > 0) {
            return JSON.textNode(something);
        }
        return JSON.textNode(
                switch (schema.path("format").asText()) {
                    case "uuid" -> UUID.randomUUID().toString();
                    case "date" ->
                        "20%02d-%02d-%02d"
                                .formatted(random.nextInt(60), 1 + random.nextInt(12), 1 + random.nextInt(28));
                    case "date-time" -> "2024-04-0" + (1 + random.nextInt(9)) + "T00:00:00Z";
                    default -> words(schema);
                });
    }

    private String words(JsonNode schema) {
        if (schema.has("example") && random.nextBoolean()) {
            return schema.path("example").asText();
        }
        var word = WORDS.get(random.nextInt(WORDS.size()));
        int most = schema.path("maxLength").asInt(200);
        return random.nextInt(8) == 0
                ? "字".repeat(Math.min(most, 12_000))
                : word.substring(0, Math.min(word.length(), most));
    }

    /** Something wrong somewhere: another type, a strange text, a member too many or too few, a number out of all bounds. */
    JsonNode spoil(JsonNode right) {
        var places = new ArrayList<ObjectNode>();
        collect(right, places);
        if (places.isEmpty()) {
            return JSON.arrayNode().add(right);
        }
        var object = places.get(random.nextInt(places.size()));
        var names = new ArrayList<String>();
        object.fieldNames().forEachRemaining(names::add);
        if (names.isEmpty() || random.nextInt(6) == 0) {
            object.put("unknownMember", "x");
            return right;
        }
        var name = names.get(random.nextInt(names.size()));
        switch (random.nextInt(7)) {
            case 0 -> object.remove(name);
            case 1 -> object.putNull(name);
            case 2 -> object.put(name, STRANGE.get(random.nextInt(STRANGE.size())));
            case 3 -> object.put(name, Long.MAX_VALUE);
            case 4 -> object.set(name, JSON.arrayNode().add(JSON.objectNode()));
            case 5 -> object.set(name, TextNode.valueOf("字".repeat(20_000)));
            default -> object.put(name, 1.5);
        }
        return right;
    }

    String strange() {
        return STRANGE.get(random.nextInt(STRANGE.size()));
    }

    private static void collect(JsonNode node, List<ObjectNode> places) {
        if (node instanceof ObjectNode object) {
            places.add(object);
        }
        node.forEach(child -> collect(child, places));
    }

    private JsonNode followed(JsonNode node) {
        return node.has("$ref")
                ? followed(contract.at(node.path("$ref").asText().substring(1)))
                : node;
    }
}
