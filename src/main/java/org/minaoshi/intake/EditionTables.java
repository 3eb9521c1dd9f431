package org.minaoshi.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.minaoshi.standard.RegisterStandardEditionRequest;
import org.minaoshi.tabular.Cell;
import org.minaoshi.tabular.Column;
import org.minaoshi.tabular.CsvFile;
import org.minaoshi.tabular.Table;
import org.minaoshi.tabular.XlsxFile;

/** An edition as the tables that this room reads. Numbers of paragraphs are text, so that 1-2 stays 1-2. */
final class EditionTables {

    /** A sheet for each section, behind the instructions. */
    static byte[] workbook(RegisterStandardEditionRequest edition) {
        var rows = WrittenRow.of(edition);
        List<Table> tables = new ArrayList<>();
        tables.add(Instructions.table());
        for (var section : Section.values()) {
            var fields = List.copyOf(section.fields().keySet());
            tables.add(new Table(
                    section.title(),
                    fields.stream().map(EditionTables::column).toList(),
                    rows.stream()
                            .filter(row -> row.section() == section)
                            .map(row -> cells(row, fields))
                            .toList()));
        }
        return XlsxFile.of(tables);
    }

    /** One table, whose first column says what each row is. */
    static byte[] csv(RegisterStandardEditionRequest edition) {
        var fields = Arrays.asList(Field.values());
        var rows = WrittenRow.of(edition);
        return CsvFile.of(new Table(
                "版",
                fields.stream().map(EditionTables::column).toList(),
                rows.stream().map(row -> cells(row, fields)).toList()));
    }

    private static Column column(Field field) {
        return Column.text(field.heading(), field.width()).choosing(Word.choices(field));
    }

    private static List<Cell> cells(WrittenRow row, List<Field> fields) {
        return fields.stream()
                .map(field -> Cell.of(
                        field == Field.KIND
                                ? row.section().title()
                                : row.values().get(field)))
                .toList();
    }

    private EditionTables() {}
}
