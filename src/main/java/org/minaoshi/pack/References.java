package org.minaoshi.pack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The answers of earlier acts, by name, and the texts that refer to them: {@code ${name.member}}, the whole of a text and nothing beside it. */
final class References {

    private static final Pattern REFERENCE = Pattern.compile("\\$\\{([a-zA-Z0-9-]+)((?:\\.[a-zA-Z0-9]+)+)}");

    private final Map<String, JsonNode> answers = new HashMap<>();

    void keep(String name, JsonNode answer) {
        if (answers.putIfAbsent(name, answer) != null) {
            throw new IllegalArgumentException("the name '%s' is given twice".formatted(name));
        }
    }

    String resolve(String text) {
        var reference = REFERENCE.matcher(text);
        if (!reference.matches()) {
            return text;
        }
        var answer = answers.get(reference.group(1));
        var member = answer == null ? null : answer.at(reference.group(2).replace('.', '/'));
        if (member == null || !member.isValueNode()) {
            throw new IllegalArgumentException("'%s' refers to nothing".formatted(text));
        }
        return member.asText();
    }

    JsonNode resolve(JsonNode node) {
        if (node instanceof TextNode text) {
            return TextNode.valueOf(resolve(text.asText()));
        }
        if (node instanceof ObjectNode object) {
            var resolved = JsonNodeFactory.instance.objectNode();
            object.properties().forEach(member -> resolved.set(member.getKey(), resolve(member.getValue())));
            return resolved;
        }
        if (node instanceof ArrayNode array) {
            var resolved = JsonNodeFactory.instance.arrayNode();
            array.forEach(element -> resolved.add(resolve(element)));
            return resolved;
        }
        return node;
    }
}
