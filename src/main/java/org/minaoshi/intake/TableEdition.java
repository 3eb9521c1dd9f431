package org.minaoshi.intake;

import static org.minaoshi.platform.LocalizedText.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.minaoshi.standard.AmendmentKind;
import org.minaoshi.standard.AmendmentsStated;
import org.minaoshi.standard.ProvisionStatus;
import org.minaoshi.standard.ProvisionsStated;
import org.minaoshi.standard.RegisterStandardEditionRequest;
import org.minaoshi.standard.RegisterStandardEditionRequest.AmendmentEntry;
import org.minaoshi.standard.RegisterStandardEditionRequest.CrossReferenceEntry;
import org.minaoshi.standard.RegisterStandardEditionRequest.ParagraphEntry;
import org.minaoshi.standard.RegisterStandardEditionRequest.ProvisionEntry;
import org.minaoshi.standard.Strength;

/** An edition made of the rows of a table; it remembers which row each entry came from. */
final class TableEdition implements EditionFile.Places {

    private static final Pattern ENTRY =
            Pattern.compile("/(provisions|crossReferences|amendments)/(\\d+)(?:/paragraphs/(\\d+))?(.*)");

    private final TableRows rows;
    private final FoundFaults faults;
    private final UnaryOperator<String> canonical;
    private final List<List<Row>> paragraphs = new ArrayList<>();

    /** @param canonical one writing for all of a provision; the given one where it cannot be read */
    TableEdition(TableRows rows, FoundFaults faults, UnaryOperator<String> canonical) {
        this.rows = rows;
        this.faults = faults;
        this.canonical = canonical;
    }

    /** Null where no row says which edition it is. */
    RegisterStandardEditionRequest request() {
        var editions = rows.of(Section.EDITION);
        editions.stream()
                .skip(1)
                .forEach(more -> faults.add(
                        IntakeProblems.MISPLACED,
                        more.spot(),
                        null,
                        text("版の行が二つあります", "there is a second row of the edition"),
                        text("一行だけを残してください", "leave only one of them")));
        if (editions.isEmpty()) {
            faults.add(
                    IntakeProblems.SHEET,
                    Spot.FILE,
                    "/edition",
                    text("版を表す行がありません", "no row says which edition it is"),
                    text(
                            "「版」のシート（CSV では種別「版」の行）に版の名前と表示名を記入してください",
                            "fill in the sheet 版 (in CSV a row of the kind edition)"));
            return null;
        }
        sortParagraphs();
        var edition = new RowReading(editions.get(0), "", faults);
        return new RegisterStandardEditionRequest(
                edition.plain(Field.EDITION),
                edition.localized(Field.LABEL, Field.LABEL_EN),
                edition.date(Field.PUBLISHED),
                edition.plain(Field.PREDECESSOR),
                edition.word(Field.AMENDMENTS_STATED, AmendmentsStated.class),
                edition.word(Field.PROVISIONS_STATED, ProvisionsStated.class),
                edition.plain(Field.TEXT_DIGEST),
                entries(Section.PROVISION, "/provisions/", this::provision),
                entries(Section.REFERENCE, "/crossReferences/", this::reference),
                entries(Section.AMENDMENT, "/amendments/", this::amendment));
    }

    @Override
    public Spot spot(String pointer) {
        var entry = ENTRY.matcher(pointer);
        if (!entry.matches()) {
            var editions = rows.of(Section.EDITION);
            return editions.isEmpty() ? Spot.FILE : spot(editions.get(0), pointer);
        }
        var index = Integer.parseInt(entry.group(2));
        if (entry.group(3) != null) {
            return spot(paragraphs.get(index).get(Integer.parseInt(entry.group(3))), entry.group(4));
        }
        var section =
                switch (entry.group(1)) {
                    case "provisions" -> Section.PROVISION;
                    case "amendments" -> Section.AMENDMENT;
                    default -> Section.REFERENCE;
                };
        return spot(rows.of(section).get(index), entry.group(4));
    }

    private static Spot spot(Row row, String place) {
        return row.section().field(place).map(row::spot).orElseGet(row::spot);
    }

    /** Below their provisions, in the order of their rows. */
    private void sortParagraphs() {
        Map<String, List<Row>> byProvision = new HashMap<>();
        for (var provision : rows.of(Section.PROVISION)) {
            List<Row> below = new ArrayList<>();
            paragraphs.add(below);
            if (provision.get(Field.PROVISION) != null) {
                byProvision.putIfAbsent(canonical.apply(provision.get(Field.PROVISION)), below);
            }
        }
        for (var paragraph : rows.of(Section.PARAGRAPH)) {
            var named = paragraph.get(Field.PROVISION);
            var below = named == null ? null : byProvision.get(canonical.apply(named));
            if (below == null) {
                faults.add(
                        IntakeProblems.PARENT,
                        paragraph.spot(Field.PROVISION),
                        null,
                        text("この項番の基準項目が「基準項目」にありません", "the paragraph's provision is not among the provisions"),
                        text("「基準項目」にその行を加えるか、番号を直してください", "add its row to the provisions, or mend the number"));
            } else {
                below.add(paragraph);
            }
        }
    }

    private interface Reading<T> {
        T read(RowReading row, int index);
    }

    private <T> List<T> entries(Section section, String pointer, Reading<T> reading) {
        List<T> entries = new ArrayList<>();
        for (var row : rows.of(section)) {
            entries.add(reading.read(new RowReading(row, pointer + entries.size(), faults), entries.size()));
        }
        return entries;
    }

    private ProvisionEntry provision(RowReading row, int index) {
        return new ProvisionEntry(
                row.text(Field.PROVISION),
                row.localized(Field.TITLE, Field.TITLE_EN),
                row.word(Field.STATUS, ProvisionStatus.class),
                row.localized(Field.SUMMARY, Field.SUMMARY_EN),
                paragraphs.get(index).stream()
                        .map(paragraph -> paragraph(new RowReading(paragraph, "/provisions/" + index, faults)))
                        .toList());
    }

    private ParagraphEntry paragraph(RowReading row) {
        return new ParagraphEntry(
                row.text(Field.PARAGRAPH),
                row.localized(Field.SUMMARY, Field.SUMMARY_EN),
                row.text(Field.TEXT),
                row.plain(Field.DIGEST),
                row.plain(Field.SUBSTANCE_DIGEST));
    }

    private CrossReferenceEntry reference(RowReading row, int index) {
        return new CrossReferenceEntry(
                row.text(Field.PROVISION), row.text(Field.PARAGRAPH), row.text(Field.TO), row.text(Field.SECTION));
    }

    private AmendmentEntry amendment(RowReading row, int index) {
        return new AmendmentEntry(
                row.text(Field.PROVISION),
                row.word(Field.AMENDMENT, AmendmentKind.class),
                row.text(Field.PARAGRAPH),
                row.text(Field.FROM_PARAGRAPH),
                row.text(Field.FROM_PROVISION),
                row.word(Field.STRENGTH, Strength.class),
                row.localized(Field.SUMMARY, Field.SUMMARY_EN),
                row.citations());
    }
}
