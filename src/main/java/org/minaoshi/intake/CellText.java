package org.minaoshi.intake;

import java.util.Set;
import java.util.regex.Pattern;
import org.minaoshi.platform.LocalizedText;
import org.minaoshi.tabular.Value;

/** What a cell says, as text; or why not, and what would mend it. */
record CellText(String text, LocalizedText wrong, LocalizedText mend) {

    private static final Set<Field> OF_NUMBERS =
            Set.of(Field.PARAGRAPH, Field.FROM_PARAGRAPH, Field.PROVISION, Field.FROM_PROVISION, Field.TO);

    /** How Excel shows the day it made of 1-2, in its two languages. */
    private static final Pattern MADE_A_DAY = Pattern.compile(
            "\\d{1,2}月\\d{1,2}日|\\d{1,2}-(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)-\\d{1,2}",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern BLANKS_AROUND = Pattern.compile("^[\\s\\p{Z}]+|[\\s\\p{Z}]+$");

    static CellText of(Field field, Value value) {
        if (value instanceof Value.Unusable unusable) {
            return new CellText(null, unusable.what(), unusable.mend());
        }
        if (value instanceof Value.Day day) {
            return field == Field.PUBLISHED ? of(day.day().toString()) : madeADay();
        }
        var text = value instanceof Value.Text written ? written.text() : value.toString();
        if (field == Field.TEXT) {
            return of(text);
        }
        var bare = BLANKS_AROUND.matcher(text).replaceAll("");
        return OF_NUMBERS.contains(field) && MADE_A_DAY.matcher(bare).matches() ? madeADay() : of(bare);
    }

    private static CellText of(String text) {
        return new CellText(text, null, null);
    }

    private static CellText madeADay() {
        return new CellText(
                null,
                LocalizedText.text("Excel が日付に変えています", "Excel has made a date of it"),
                LocalizedText.text("列の表示形式を「文字列」にしてから入力し直してください", "format the column as Text, then type it again"));
    }
}
