package org.minaoshi.pack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import jakarta.validation.Validator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.minaoshi.identity.Actor;
import org.minaoshi.identity.Role;

/** Lets an act through the door that the contract's operation of that id has. */
@Singleton
class PackOperations {

    final Map<String, Operation> operations = new HashMap<>();
    final ObjectMapper mapper;
    final Validator validator;

    PackOperations(@All List<Operations> groups, ObjectMapper mapper, Validator validator) {
        groups.forEach(group -> operations.putAll(group.byId()));
        this.mapper = mapper;
        this.validator = validator;
    }

    Object perform(Actor actor, String operationId, Map<String, String> path, JsonNode body) {
        var operation = operations.get(operationId);
        if (operation == null) {
            throw new IllegalArgumentException("packs know no operation '%s'".formatted(operationId));
        }
        if (!actor.is(operation.by().toArray(Role[]::new))) {
            throw new IllegalArgumentException("none of the roles of '%s' may do this".formatted(actor.id()));
        }
        return operation.door().apply(new Request(path, body, mapper, validator));
    }
}
