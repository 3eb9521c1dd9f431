package org.minaoshi.impact.table;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.minaoshi.impact.Found;
import org.minaoshi.impact.Impact;
import org.minaoshi.impact.KnownBy;
import org.minaoshi.platform.Language;
import org.minaoshi.platform.LocalizedText;
import org.minaoshi.platform.ServiceClock;
import org.minaoshi.standard.AmendmentResponse;
import org.minaoshi.tabular.Column;

/** How one language says what stands in a cell. */
record Phrases(Language language) {

    String of(LocalizedText text) {
        return text == null ? null : text.in(language);
    }

    Column text(String ja, String en, int width) {
        return Column.text(of(LocalizedText.text(ja, en)), width);
    }

    Column number(String ja, String en, int width) {
        return Column.number(of(LocalizedText.text(ja, en)), width);
    }

    Column date(String ja, String en) {
        return Column.date(of(LocalizedText.text(ja, en)));
    }

    String listed(Stream<?> things) {
        return things.map(Object::toString).collect(Collectors.joining(language == Language.EN ? ", " : "、"));
    }

    /** A line for each: 項番 3 内容の追記: …; and one where comparing the edition with the one before found what it does not state. */
    String amendments(List<AmendmentResponse> amendments, Found found) {
        return Stream.concat(
                        amendments.stream().map(this::amendment),
                        found == null ? Stream.empty() : Stream.of(of(KnownBy.FOUND.label())))
                .collect(Collectors.joining("\n"));
    }

    private String amendment(AmendmentResponse amendment) {
        var paragraph = amendment.paragraph() == null
                ? null
                : of(LocalizedText.text(
                        "項番 %s".formatted(amendment.paragraph()), "Paragraph %s".formatted(amendment.paragraph())));
        return Stream.of(paragraph, of(amendment.kind().label()))
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" "))
                + ": "
                + of(amendment.summary());
    }

    String carriedFrom(Impact.Origin origin) {
        return origin == null
                ? null
                : of(LocalizedText.text(
                        "%d 年度（%s）".formatted(origin.fiscalYear(), origin.edition()),
                        "fiscal year %d (%s)".formatted(origin.fiscalYear(), origin.edition())));
    }

    /** The day in the zone of the year. */
    LocalDate day(Instant at) {
        return at == null ? null : at.atZone(ServiceClock.ZONE).toLocalDate();
    }
}
