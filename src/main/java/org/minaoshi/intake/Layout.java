package org.minaoshi.intake;

import static org.minaoshi.platform.LocalizedText.text;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.minaoshi.tabular.ReadCell;
import org.minaoshi.tabular.ReadRow;

/**
 * Which column of a sheet, or of a CSV file, holds what, as its headings say.
 *
 * @param sheet null in CSV
 * @param section of the whole sheet; null in CSV, where each row has its own
 */
record Layout(String sheet, Section section, Map<Integer, Field> byColumn, Map<Field, Integer> columns) {

    static Layout of(Section section, ReadRow headings, FoundFaults faults) {
        Map<Integer, Field> byColumn = new HashMap<>();
        Map<Field, Integer> columns = new EnumMap<>(Field.class);
        for (var cell : headings.cells()) {
            var spot = new Spot(headings.sheet(), headings.number(), ReadCell.letters(cell.column()));
            var field = CellText.of(Field.SUMMARY, cell.value()).text() == null
                    ? null
                    : Field.of(CellText.of(Field.SUMMARY, cell.value()).text()).orElse(null);
            if (field == null || !belongs(section, field)) {
                faults.add(
                        IntakeProblems.HEADING,
                        spot,
                        null,
                        text("この見出しの列はありません", "no column has this heading"),
                        text(
                                "次のいずれかに直すか、列を削除してください: " + offered(section, true),
                                "use one of these, or delete the column: " + offered(section, false)));
            } else if (columns.putIfAbsent(field, cell.column()) != null) {
                faults.add(
                        IntakeProblems.HEADING,
                        spot,
                        null,
                        text("同じ見出しの列が二つあります", "two columns have this heading"),
                        text("どちらかを削除してください", "delete one of them"));
            } else {
                byColumn.put(cell.column(), field);
            }
        }
        return new Layout(headings.sheet(), section, byColumn, columns);
    }

    Spot spot(int row, Field field) {
        var column = columns.get(field);
        return new Spot(sheet, row, column == null ? null : ReadCell.letters(column));
    }

    private static boolean belongs(Section section, Field field) {
        return section == null || section.fields().containsKey(field);
    }

    private static String offered(Section section, boolean japanese) {
        return Arrays.stream(Field.values())
                .filter(field -> belongs(section, field) && (section == null || field != Field.KIND))
                .map(field -> japanese ? field.heading() : field.english())
                .collect(Collectors.joining(", "));
    }
}
