package org.minaoshi.pack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.util.Map;
import java.util.UUID;

/** What an act asks for: the path parameters and the body, read and checked as over HTTP. */
record Request(Map<String, String> path, JsonNode body, ObjectMapper mapper, Validator validator) {

    String path(String name) {
        var value = path.get(name);
        if (value == null) {
            throw new IllegalArgumentException("'with' lacks '%s'".formatted(name));
        }
        return value;
    }

    UUID id(String name) {
        return UUID.fromString(path(name));
    }

    int number(String name) {
        return Integer.parseInt(path(name));
    }

    <T> T body(Class<T> type) {
        if (body == null) {
            throw new IllegalArgumentException("'given' is missing");
        }
        try {
            var request = mapper.treeToValue(body, type);
            var violations = validator.validate(request);
            if (!violations.isEmpty()) {
                throw new ConstraintViolationException(violations);
            }
            return request;
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e.getOriginalMessage(), e);
        }
    }
}
