package org.minaoshi.feedback;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * A number that a person can say on the telephone and write down right: {@code F23-7K4M-2RXA}, the year it counts for, seven drawn characters and one that
 * checks the others.
 *
 * <p>Its nineteen characters neither look nor sound alike, in Japanese or in English: no 0 O, 1 I J, 2 Z, 5 S, 6 G, 8 B, 9 Q, M N, and of the letters that rhyme
 * with E only P. Nineteen is prime, so that one wrong character, or two of the last eight exchanged, is always noticed.
 */
public record TrackingNumber(String value) {

    private static final String CHARACTERS = "23456789AFHKLMPRWXY";
    private static final int DRAWN = 7;
    private static final Pattern SHAPE = Pattern.compile("F\\d\\d[" + CHARACTERS + "]{" + (DRAWN + 1) + "}");
    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\p{Pd}\\u2212ー]+");
    private static final int LONGEST_WRITING = 60;

    /** A new one, as good as certainly not given out before; whoever keeps it makes sure. */
    static TrackingNumber draw(int fiscalYear, RandomGenerator random) {
        var drawn = new StringBuilder("F%02d".formatted(fiscalYear % 100));
        random.ints(DRAWN, 0, CHARACTERS.length()).forEach(place -> drawn.append(CHARACTERS.charAt(place)));
        return grouped(drawn.append(check(drawn)).toString());
    }

    /** Understands any writing of it: full width, small letters, other dashes or none; empty where it is mistyped. */
    public static Optional<TrackingNumber> parse(String writing) {
        if (writing.length() > LONGEST_WRITING) {
            return Optional.empty();
        }
        var plain = SEPARATORS
                .matcher(Normalizer.normalize(writing, Normalizer.Form.NFKC))
                .replaceAll("")
                .toUpperCase(Locale.ROOT);
        return SHAPE.matcher(plain).matches() && check(plain.substring(0, plain.length() - 1)) == last(plain)
                ? Optional.of(grouped(plain))
                : Optional.empty();
    }

    private static TrackingNumber grouped(String plain) {
        return new TrackingNumber(
                "%s-%s-%s".formatted(plain.substring(0, 3), plain.substring(3, 7), plain.substring(7)));
    }

    private static char last(String text) {
        return text.charAt(text.length() - 1);
    }

    /** Each place has a weight of its own, so that exchanging two differing characters changes the sum. */
    private static char check(CharSequence unchecked) {
        int sum = 0;
        for (int place = 1; place < unchecked.length(); place++) {
            char character = unchecked.charAt(place);
            int number = place < 3 ? Character.digit(character, 10) : CHARACTERS.indexOf(character);
            sum += place * number;
        }
        return CHARACTERS.charAt(sum % CHARACTERS.length());
    }

    @Override
    public String toString() {
        return value;
    }
}
