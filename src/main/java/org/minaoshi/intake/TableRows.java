package org.minaoshi.intake;

import static org.minaoshi.platform.LocalizedText.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.minaoshi.tabular.ReadCell;
import org.minaoshi.tabular.ReadRow;

/** Gathers the rows of a file, each under the headings of its sheet; what stands where it does not belong is a fault, and nothing is passed over in silence. */
final class TableRows implements Consumer<ReadRow> {

    /** A sheet that explains the others is not read. */
    private static final Set<String> EXPLAINING = Set.of("説明", "記入方法", "instructions", "readme");

    private static final int ROWS_TO_A_STEP = 500;

    private final FoundFaults faults;
    private final IntConsumer progress;
    private final Map<String, Layout> layouts = new HashMap<>();
    private final Map<Section, List<Row>> rows = new EnumMap<>(Section.class);
    private int count;

    TableRows(FoundFaults faults, IntConsumer progress) {
        this.faults = faults;
        this.progress = progress;
        for (var section : Section.values()) {
            rows.put(section, new ArrayList<>());
        }
    }

    List<Row> of(Section section) {
        return rows.get(section);
    }

    int count() {
        return count;
    }

    @Override
    public void accept(ReadRow read) {
        if (!layouts.containsKey(read.sheet())) {
            layouts.put(read.sheet(), isExplaining(read) ? null : layout(read));
        } else if (layouts.get(read.sheet()) != null) {
            row(read, layouts.get(read.sheet()));
        }
    }

    private static boolean isExplaining(ReadRow read) {
        return read.sheet() != null && EXPLAINING.contains(Field.key(read.sheet()));
    }

    /** Null of a sheet that is not read. */
    private Layout layout(ReadRow headings) {
        var section =
                headings.sheet() == null ? null : Section.of(headings.sheet()).orElse(null);
        if (headings.sheet() != null && section == null) {
            faults.add(
                    IntakeProblems.SHEET,
                    new Spot(headings.sheet(), null, null),
                    null,
                    text("この名前のシートは読み取りません", "a sheet of this name is not read"),
                    text(
                            "名前を「版」「基準項目」「項番」「参照」「改訂内容」のいずれかに直すか、シートを削除してください",
                            "name it 版, 基準項目, 項番, 参照 or 改訂内容 (edition, provisions, paragraphs, references, amendments), or delete it"));
            return null;
        }
        var layout = Layout.of(section, headings, faults);
        if (section == null && !layout.columns().containsKey(Field.KIND)) {
            faults.add(
                    IntakeProblems.HEADING,
                    new Spot(null, headings.number(), null),
                    null,
                    text("「種別」の列がありません", "there is no column kind"),
                    text(
                            "1 列目に「種別」の列を設け、各行が何を表すかを記入してください（テンプレートを参照）",
                            "add a column kind that says what each row is, as in the template"));
        }
        return layout;
    }

    private void row(ReadRow read, Layout layout) {
        Map<Field, String> values = new EnumMap<>(Field.class);
        read.cells().forEach(cell -> value(read, cell, layout, values));
        var section = layout.section() == null ? section(read, layout, values) : layout.section();
        if (section != null && !values.isEmpty()) {
            misplaced(read, layout, section, values);
            rows.get(section).add(new Row(section, layout, read.number(), values));
            if (++count % ROWS_TO_A_STEP == 0) {
                progress.accept(count);
            }
        }
    }

    private void value(ReadRow read, ReadCell cell, Layout layout, Map<Field, String> values) {
        var field = layout.byColumn().get(cell.column());
        var text = CellText.of(field == null ? Field.SUMMARY : field, cell.value());
        var spot = new Spot(read.sheet(), read.number(), ReadCell.letters(cell.column()));
        if (text.wrong() != null) {
            faults.add(IntakeProblems.CELL, spot, null, text.wrong(), text.mend());
        } else if (field == null && !text.text().isEmpty()) {
            faults.add(
                    IntakeProblems.MISPLACED,
                    spot,
                    null,
                    text("見出しのない列に値があります", "a value stands below no heading"),
                    text("列に見出しを付けるか、値を削除してください", "give the column its heading, or delete the value"));
        } else if (!text.text().isEmpty()) {
            values.put(field, text.text());
        }
    }

    private Section section(ReadRow read, Layout layout, Map<Field, String> values) {
        var word = values.remove(Field.KIND);
        var section = word == null ? null : Section.of(word).orElse(null);
        if (section == null && layout.columns().containsKey(Field.KIND)) {
            faults.add(
                    IntakeProblems.SHEET,
                    layout.spot(read.number(), Field.KIND),
                    null,
                    text("種別がないか、知らない種別です", "the kind is missing or unknown"),
                    text(
                            "「版」「基準項目」「項番」「参照」「改訂内容」のいずれかを記入してください",
                            "use one of edition, provision, paragraph, reference, amendment"));
        }
        return section;
    }

    /** In CSV all kinds of rows share the columns, and not each uses each. */
    private void misplaced(ReadRow read, Layout layout, Section section, Map<Field, String> values) {
        if (section.fields().keySet().containsAll(values.keySet())) {
            return;
        }
        values.keySet().stream()
                .filter(field -> !section.fields().containsKey(field))
                .forEach(field -> faults.add(
                        IntakeProblems.MISPLACED,
                        layout.spot(read.number(), field),
                        null,
                        text(
                                "種別「%s」の行では使わない列です".formatted(section.title()),
                                "a row of this kind does not use the column"),
                        text("値を削除するか、種別を直してください", "delete the value, or mend the kind")));
    }
}
