package org.minaoshi.tabular;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.minaoshi.platform.LocalizedText;

/** What was found in a cell. */
public sealed interface Value {

    /** Line ends within it are line feeds; blanks are as they were. */
    record Text(String text) implements Value {}

    /** To the 15 digits that a spreadsheet shows, without trailing noughts: 4.0 is 4, 1.1000000000000001 is 1.1. */
    record Numeral(BigDecimal number) implements Value {

        @Override
        public String toString() {
            return number.toPlainString();
        }
    }

    record Day(LocalDate day) implements Value {}

    /** Something that is not read: a formula, an error, a merged cell. */
    record Unusable(LocalizedText what, LocalizedText mend) implements Value {

        static Unusable because(String ja, String en, String mendJa, String mendEn) {
            return new Unusable(LocalizedText.text(ja, en), LocalizedText.text(mendJa, mendEn));
        }
    }
}
