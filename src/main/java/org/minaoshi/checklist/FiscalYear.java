package org.minaoshi.checklist;

import java.time.LocalDate;
import java.time.Month;
import java.time.chrono.JapaneseDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;
import org.minaoshi.platform.LocalizedText;

/** Law 2: April to March, so that a day in January to March belongs to the year before. Days are those of Asia/Tokyo. */
public record FiscalYear(int year) implements Comparable<FiscalYear> {

    public static FiscalYear of(LocalDate day) {
        return new FiscalYear(day.getMonth().compareTo(Month.APRIL) < 0 ? day.getYear() - 1 : day.getYear());
    }

    public LocalDate first() {
        return LocalDate.of(year, Month.APRIL, 1);
    }

    public LocalDate last() {
        return LocalDate.of(year + 1, Month.MARCH, 31);
    }

    public boolean contains(LocalDate day) {
        return of(day).equals(this);
    }

    public FiscalYear next() {
        return new FiscalYear(year + 1);
    }

    public FiscalYear previous() {
        return new FiscalYear(year - 1);
    }

    /** As documents write it: 令和5年度, FY2023. A year in which an era ends bears the name of the new one, as the government does (2019: 令和元年度). */
    public LocalizedText name() {
        var named = JapaneseDate.from(LocalDate.of(year, Month.DECEMBER, 31));
        int count = named.get(ChronoField.YEAR_OF_ERA);
        var era = named.getEra().getDisplayName(TextStyle.FULL, Locale.JAPAN);
        return LocalizedText.text(era + (count == 1 ? "元" : count) + "年度", "FY" + year);
    }

    @Override
    public int compareTo(FiscalYear other) {
        return Integer.compare(year, other.year);
    }
}
