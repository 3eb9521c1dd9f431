package org.minaoshi.platform;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.validation.Validator;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads a body that an endpoint took as bytes as strictly as any other, and holds what came otherwise against the same constraints. */
@Singleton
public class JsonBody {

    final ObjectMapper json;
    final Validator validator;

    JsonBody(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /** Refused with 400 where it is not JSON of that type; whether it has the form is for {@link #violations}. */
    public <T> T required(byte[] body, Class<T> type) {
        try {
            var read = json.readValue(text(body), type);
            if (read == null) {
                throw PlatformProblems.REQUEST_INVALID.at("", "必須です", "is required");
            }
            return read;
        } catch (JsonProcessingException unreadable) {
            throw Refusals.of(unreadable).exception();
        }
    }

    /** Everything that Bean Validation finds, by its place. */
    public List<TypedFault> violations(Object request) {
        return validator.validate(request).stream()
                .map(violation -> new TypedFault(PlatformProblems.REQUEST_INVALID, Violations.fault(violation)))
                .toList();
    }

    private static String text(byte[] body) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(body))
                    .toString();
        } catch (CharacterCodingException broken) {
            throw PlatformProblems.BODY_INVALID.at("", "正しい UTF-8 の JSON ではありません", "not well-formed JSON in UTF-8");
        }
    }
}
