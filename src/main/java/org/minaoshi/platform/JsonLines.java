package org.minaoshi.platform;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads each line of a body ({@code application/x-ndjson}) as a body of its own would be read: as large at most, as strictly, and validated the same way. */
@Singleton
public class JsonLines {

    final ObjectMapper json;
    final Validator validator;
    final int longestLine;

    JsonLines(
            ObjectMapper json,
            Validator validator,
            @ConfigProperty(name = "minaoshi.http.largest-body") int longestLine) {
        this.json = json;
        this.validator = validator;
        this.longestLine = longestLine;
    }

    public LineSource lines(InputStream body) {
        return new LineSource(body, longestLine);
    }

    /** The present line; refused where it is not what it should be. */
    public <T> T required(LineSource line, Class<T> type) {
        if (line.isTooLong()) {
            throw PlatformProblems.BODY_TOO_LARGE.because(
                    "1 行は %d バイトまでです".formatted(longestLine), "A line has at most %d bytes".formatted(longestLine));
        }
        var read = read(line, type);
        if (read == null) {
            throw PlatformProblems.REQUEST_INVALID.at("", "必須です", "is required");
        }
        var violations = validator.validate(read);
        if (!violations.isEmpty()) {
            throw Refusals.of(new ConstraintViolationException(violations)).exception();
        }
        return read;
    }

    /** The present line where it has been found to be right before. */
    public <T> T read(LineSource line, Class<T> type) {
        var text = text(line);
        if (text.startsWith("[")) {
            throw PlatformProblems.BODY_INVALID.at(
                    "", "配列で囲まず、1 行に 1 つのオブジェクトを書いてください", "one object on each line, without an array around them");
        }
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException unreadable) {
            throw Refusals.of(unreadable).exception();
        }
    }

    private static String text(LineSource line) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(line.bytes(), 0, line.length()))
                    .toString();
        } catch (CharacterCodingException broken) {
            throw PlatformProblems.BODY_INVALID.at("", "正しい UTF-8 の JSON ではありません", "not well-formed JSON in UTF-8");
        }
    }
}
