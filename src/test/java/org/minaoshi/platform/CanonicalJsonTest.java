package org.minaoshi.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CanonicalJsonTest {

    record Thing(String zeta, LocalDate day, LocalizedText text, List<Integer> numbers, String absent) {}

    @Test
    void writesTheSameRecordTheSameWay() {
        var thing = new Thing("z", LocalDate.of(2023, 12, 13), LocalizedText.text("統4", null), List.of(2, 1), null);
        assertThat(new String(CanonicalJson.bytes(thing), StandardCharsets.UTF_8))
                .isEqualTo("{\"day\":\"2023-12-13\",\"numbers\":[2,1],\"text\":{\"ja\":\"統4\"},\"zeta\":\"z\"}");
    }

    @Test
    void sortsTheKeysOfMaps() {
        var one = new LinkedHashMap<String, Integer>(Map.of("b", 1));
        one.put("a", 2);
        assertThat(CanonicalJson.digest(one)).isEqualTo(CanonicalJson.digest(new java.util.TreeMap<>(one)));
    }

    @Test
    void readsWhatItWrote() {
        var thing = new Thing("z", LocalDate.of(2023, 12, 13), LocalizedText.text("統4", "x"), List.of(), null);
        assertThat(CanonicalJson.read(CanonicalJson.bytes(thing), Thing.class)).isEqualTo(thing);
    }
}
