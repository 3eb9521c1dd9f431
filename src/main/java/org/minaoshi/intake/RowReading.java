package org.minaoshi.intake;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.minaoshi.platform.LocalizedText;
import org.minaoshi.platform.PartialDate;

/** Takes the values of one row for one entry of an edition. */
final class RowReading {

    private static final Pattern BETWEEN_CITATIONS = Pattern.compile("[、,;\\s]+");
    private static final Pattern DATE = Pattern.compile("(\\d{4})(?:[-/.年](\\d{1,2})(?:[-/.月](\\d{1,2}))?)?[月日年]?");

    private final Row row;
    private final String pointer;
    private final FoundFaults faults;

    /** @param pointer of the entry */
    RowReading(Row row, String pointer, FoundFaults faults) {
        this.row = row;
        this.pointer = pointer;
        this.faults = faults;
    }

    String text(Field field) {
        return row.get(field);
    }

    /** A name or digest: typed in either width, and a digest in either case. */
    String plain(Field field) {
        var text = row.get(field);
        return text == null
                ? null
                : Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    /** Null where both are empty. */
    LocalizedText localized(Field japanese, Field english) {
        var ja = row.get(japanese);
        var en = row.get(english);
        return ja == null && en == null ? null : new LocalizedText(ja, en);
    }

    List<String> citations() {
        var text = row.get(Field.CITES);
        return text == null
                ? List.of()
                : Arrays.stream(BETWEEN_CITATIONS.split(Normalizer.normalize(text, Normalizer.Form.NFKC)))
                        .filter(citation -> !citation.isEmpty())
                        .toList();
    }

    <E extends Enum<E>> E word(Field field, Class<E> type) {
        var text = row.get(field);
        if (text == null) {
            return null;
        }
        return Word.read(type, text).orElseGet(() -> {
            wrong(
                    field,
                    text("選択できない語です", "an unknown word"),
                    text(
                            "次のいずれかを記入してください: " + String.join("、", Word.all(type)),
                            "use one of "
                                    + Arrays.stream(type.getEnumConstants())
                                            .map(Enum::name)
                                            .collect(Collectors.joining(", "))));
            return null;
        });
    }

    PartialDate date(Field field) {
        var text = plain(field);
        if (text == null) {
            return null;
        }
        var date = DATE.matcher(text);
        try {
            if (date.matches()) {
                return PartialDate.of(Arrays.asList(date.group(1), date.group(2), date.group(3)).stream()
                        .filter(part -> part != null)
                        .map(part -> part.length() == 1 ? "0" + part : part)
                        .collect(Collectors.joining("-")));
            }
        } catch (IllegalArgumentException noSuchDay) {
            // said below
        }
        wrong(
                field,
                text("日付として読み取れません", "cannot be read as a date"),
                text("2026、2026-11、2026-11-24 のいずれかの形で記入してください", "write 2026, 2026-11 or 2026-11-24"));
        return null;
    }

    private void wrong(Field field, LocalizedText detail, LocalizedText mend) {
        faults.add(
                IntakeProblems.WORD,
                row.spot(field),
                pointer + row.section().fields().get(field),
                detail,
                mend);
    }

    private static LocalizedText text(String ja, String en) {
        return LocalizedText.text(ja, en);
    }
}
