package org.minaoshi.tabular;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;

/** What a spreadsheet keeps as a number, days among them. */
final class Numbers {

    private static final int LONGEST = 40;

    /** A spreadsheet shows as many digits, and the rest is an artefact of its arithmetic. */
    private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_UP);

    private static final BigDecimal SMALLEST = new BigDecimal("1e-20");
    private static final BigDecimal LARGEST = new BigDecimal("1e20");
    private static final int LAST_DAY = 2_958_465;
    private static final LocalDate DAY_0 = LocalDate.of(1899, 12, 30);
    private static final LocalDate DAY_0_OF_1904 = LocalDate.of(1904, 1, 1);

    /** Between them it counts a 29 February 1900 that never was. */
    private static final int FIRST_CERTAIN_DAY = 61;

    static Value of(String written, boolean day, boolean since1904) {
        var number = number(written);
        if (day) {
            return day(number, since1904);
        }
        var size = number.abs();
        return size.signum() != 0 && (size.compareTo(SMALLEST) < 0 || size.compareTo(LARGEST) > 0)
                ? Value.Unusable.because(
                        "数値が大きすぎるか小さすぎます", "the number is too large or too small", "文字列として入力してください", "type it as text")
                : new Value.Numeral(plain(number));
    }

    private static BigDecimal plain(BigDecimal number) {
        var shown = number.round(SHOWN).stripTrailingZeros();
        return shown.scale() < 0 ? shown.setScale(0, RoundingMode.UNNECESSARY) : shown;
    }

    private static Value day(BigDecimal number, boolean since1904) {
        var whole = number.setScale(0, RoundingMode.FLOOR);
        if (number.compareTo(whole) != 0
                || number.signum() < 0
                || number.compareTo(BigDecimal.valueOf(LAST_DAY)) > 0
                || !since1904 && number.compareTo(BigDecimal.valueOf(FIRST_CERTAIN_DAY)) < 0) {
            return Value.Unusable.because(
                    "日付として読み取れない日時です",
                    "a time that is no day",
                    "日付だけを 2026-11-24 の形で入力してください",
                    "type the day alone, as 2026-11-24");
        }
        return new Value.Day((since1904 ? DAY_0_OF_1904 : DAY_0).plusDays(whole.intValueExact()));
    }

    private static BigDecimal number(String written) {
        try {
            var number = written.length() > LONGEST ? null : new BigDecimal(written.strip());
            if (number == null || Math.abs((long) number.scale()) > 400) {
                throw TabularProblems.notAWorkbook();
            }
            return number;
        } catch (NumberFormatException broken) {
            throw TabularProblems.notAWorkbook();
        }
    }

    private Numbers() {}
}
