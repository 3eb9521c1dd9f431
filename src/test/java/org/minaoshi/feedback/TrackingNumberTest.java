package org.minaoshi.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrackingNumberTest {

    private static final String CHARACTERS = "23456789AFHKLMPRWXY";

    private final TrackingNumber number = TrackingNumber.draw(2023, new Random(1));

    @Test
    void namesTheYearItCountsFor() {
        assertThat(number.value()).matches("F23-[%1$s]{4}-[%1$s]{4}".formatted(CHARACTERS));
        assertThat(TrackingNumber.draw(2105, new Random(1)).value()).startsWith("F05-");
    }

    @Test
    void hasNothingThatLooksOrSoundsLikeSomethingElse() {
        assertThat("01OIJZSGBQN".chars().mapToObj(c -> String.valueOf((char) c)))
                .noneMatch(CHARACTERS::contains);
    }

    @Test
    void isUnderstoodInAnyWriting() {
        var plain = number.value().replace("-", "");
        assertThat(TrackingNumber.parse(number.value())).contains(number);
        assertThat(TrackingNumber.parse(plain)).contains(number);
        assertThat(TrackingNumber.parse(" " + number.value().toLowerCase() + "\n"))
                .contains(number);
        assertThat(TrackingNumber.parse(number.value().replace('-', 'ー'))).contains(number);
        assertThat(TrackingNumber.parse(number.value().replace('-', '−'))).contains(number);
        assertThat(TrackingNumber.parse(fullWidth(number.value()))).contains(number);
    }

    @Test
    void noticesEveryWrongCharacter() {
        var value = number.value();
        for (int place = 1; place < value.length(); place++) {
            for (char other : (place < 3 ? "0123456789" : CHARACTERS).toCharArray()) {
                if (value.charAt(place) != '-' && value.charAt(place) != other) {
                    var wrong = value.substring(0, place) + other + value.substring(place + 1);
                    assertThat(TrackingNumber.parse(wrong)).as(wrong).isEmpty();
                }
            }
        }
    }

    @Test
    void noticesAnyTwoExchangedCharacters() {
        var plain = number.value().replace("-", "");
        for (int first = 3; first < plain.length(); first++) {
            for (int second = first + 1; second < plain.length(); second++) {
                var exchanged = new StringBuilder(plain);
                exchanged.setCharAt(first, plain.charAt(second));
                exchanged.setCharAt(second, plain.charAt(first));
                if (!exchanged.toString().equals(plain)) {
                    assertThat(TrackingNumber.parse(exchanged.toString())).isEmpty();
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "F23", "F23-2222-222", "G23-2222-2222", "F23-2222-22222", "F23-0000-0000"})
    void isNothingElse(String writing) {
        assertThat(TrackingNumber.parse(writing)).isEmpty();
    }

    @Test
    void isNotSoughtInALongText() {
        assertThat(TrackingNumber.parse(number.value() + " ".repeat(60))).isEmpty();
    }

    @Test
    void seldomMeetsItself() {
        int times = 100_000;
        var random = new Random(2);
        var drawn = new HashSet<TrackingNumber>();
        for (int i = 0; i < times; i++) {
            drawn.add(TrackingNumber.draw(2023, random));
        }
        assertThat(drawn).hasSizeGreaterThan(times - 20);
    }

    private static String fullWidth(String text) {
        return text.chars()
                .map(c -> c + 0xFEE0)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
