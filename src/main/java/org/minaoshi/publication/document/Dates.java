package org.minaoshi.publication.document;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.chrono.JapaneseDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;
import org.minaoshi.platform.Language;
import org.minaoshi.platform.PartialDate;

/** Dates and fiscal years as people write them, in Japanese with the era beside the year. */
final class Dates {

    private Dates() {}

    /** 2023年12月13日（令和5年12月13日）, 13 December 2023 */
    static String day(LocalDate day, Language language) {
        var monthAndDay = day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
        return switch (language) {
            case JA -> day.getYear() + "年" + monthAndDay + "（" + era(day, language) + "年" + monthAndDay + "）";
            case EN -> day.getDayOfMonth() + " " + english(day.getMonth()) + " " + day.getYear();
        };
    }

    /** As far as the day is known. */
    static String partial(PartialDate date, Language language) {
        var shape = date.value().length();
        if (shape > 7) {
            return day(date.earliest(), language);
        }
        var month = YearMonth.from(date.earliest());
        return switch (language) {
            case JA -> month.getYear() + "年" + (shape == 7 ? month.getMonthValue() + "月" : "");
            case EN -> (shape == 7 ? english(month.getMonth()) + " " : "") + month.getYear();
        };
    }

    static String period(String from, String to, Language language) {
        return language == Language.JA ? from + "から" + to + "まで" : from + " to " + to;
    }

    /** 2023年度（令和5年度）, fiscal year 2023 (Reiwa 5) */
    static String fiscalYear(int year, Language language) {
        return language == Language.JA
                ? year + "年度（" + era(year, language) + "年度）"
                : "fiscal year " + year + " (" + era(year, language) + ")";
    }

    /** 令和5, Reiwa 5: 2019年度 is 令和元年度 although it began in 平成, so it is the era at the end of the calendar year. */
    static String era(int fiscalYear, Language language) {
        return era(LocalDate.of(fiscalYear, Month.DECEMBER, 31), language);
    }

    private static String era(LocalDate day, Language language) {
        var date = JapaneseDate.from(day);
        var year = date.get(ChronoField.YEAR_OF_ERA);
        var name = date.getEra().getDisplayName(TextStyle.FULL, language.locale());
        return language == Language.JA ? name + (year == 1 ? "元" : String.valueOf(year)) : name + " " + year;
    }

    private static String english(Month month) {
        return month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
