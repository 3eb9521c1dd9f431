package org.minaoshi.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrictJsonTest {

    enum Kind {
        ONE
    }

    record Request(String text, Integer number, int plain, boolean flag, Kind kind, List<String> list) {}

    private final ObjectMapper mapper = new ObjectMapper();

    StrictJsonTest() {
        new StrictJson().customize(mapper);
    }

    @Test
    void readsWhatIsRight() throws IOException {
        var request = mapper.readValue(
                "{\"text\":\"二行\\n目\\t𠮷\",\"number\":1,\"plain\":2,\"flag\":true,\"kind\":\"ONE\",\"list\":[\"a\"]}",
                Request.class);
        assertThat(request.text()).isEqualTo("二行\n目\t𠮷");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"unknown\":1}",
                "{\"text\":1}",
                "{\"text\":true}",
                "{\"number\":\"1\"}",
                "{\"number\":1.5}",
                "{\"number\":99999999999}",
                "{\"plain\":null}",
                "{\"flag\":\"true\"}",
                "{\"flag\":1}",
                "{\"kind\":0}",
                "{\"kind\":\"one\"}",
                "{\"kind\":\"\"}",
                "{\"list\":\"a\"}",
                "{\"text\":\"a\",\"text\":\"b\"}",
                "{\"text\":\"a\\u0000b\"}",
                "{\"text\":\"a\\u001bb\"}",
                "{\"text\":\"\\ud800\"}",
                "{\"text\":\"a\"} {}",
                "{\"text\":",
                "[]",
                ""
            })
    void refuses(String body) {
        assertThatExceptionOfType(JsonProcessingException.class)
                .isThrownBy(() -> mapper.readValue(body.getBytes(StandardCharsets.UTF_8), Request.class));
    }

    @Test
    void refusesBrokenUtf8() {
        assertThatExceptionOfType(JsonProcessingException.class)
                .isThrownBy(() -> mapper.readValue(
                        new byte[] {'{', '"', 't', 'e', 'x', 't', '"', ':', '"', (byte) 0xC3, '"', '}'},
                        Request.class));
    }

    @Test
    void refusesWhatIsTooDeep() {
        assertThatExceptionOfType(JsonProcessingException.class)
                .isThrownBy(() -> mapper.readTree("[".repeat(33) + "]".repeat(33)));
    }
}
