package org.minaoshi.comparison.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.minaoshi.comparison.FieldChange;
import org.minaoshi.platform.Language;
import org.minaoshi.platform.LocalizedText;
import org.minaoshi.tabular.Cell;
import org.minaoshi.tabular.Column;
import org.minaoshi.tabular.Table;

/** A comparison as a table: a row for each field that changed, so that a spreadsheet can filter it; one for an entry without any. */
public final class ComparisonTable {

    /** As much as a cell of a spreadsheet holds. */
    private static final int LONGEST = 32_767;

    private final Telling telling;
    private final Language language;

    private ComparisonTable(Language language) {
        this.language = language;
        this.telling = new Telling(language);
    }

    public static Table of(Comparison comparison, Language language) {
        var table = new ComparisonTable(language);
        return new Table(
                table.telling.words.say("新旧対照表", "Comparison"),
                table.columns(),
                comparison.lines().stream()
                        .flatMap(line -> table.rows(line).stream())
                        .toList());
    }

    private List<Column> columns() {
        var words = telling.words;
        return List.of(
                Column.text(words.say("区分", "Kind"), 16),
                Column.text(words.say("旧番号", "Former number"), 14),
                Column.text(words.say("新番号", "New number"), 14),
                Column.text(words.say("旧標題", "Former title"), 40),
                Column.text(words.say("新標題", "New title"), 40),
                Column.text(words.say("軽重", "Weight"), 16),
                Column.text(words.say("公表者の記載", "Stated"), 16),
                Column.text(words.say("比較の結果", "Found"), 16),
                Column.text(words.say("記載と比較", "Stated and found"), 20),
                Column.text(words.say("項目", "Field"), 12),
                Column.text(words.say("変更", "Change"), 20),
                Column.text(words.say("変更の軽重", "Weight of the change"), 16),
                Column.text(words.say("旧箇所", "Former place"), 14),
                Column.text(words.say("新箇所", "New place"), 14),
                Column.text(words.say("旧", "Before"), 40),
                Column.text(words.say("新", "After"), 40),
                Column.text(words.say("改訂内容", "Amendments"), 60),
                Column.text(words.say("対応の候補", "Candidates"), 20));
    }

    private List<List<Cell>> rows(Line line) {
        if (line.fields().isEmpty()) {
            return List.of(row(line, null));
        }
        return line.fields().stream().map(field -> row(line, field)).toList();
    }

    private List<Cell> row(Line line, FieldChange field) {
        var words = telling.words;
        List<Object> cells = new ArrayList<>();
        cells.add(words.of(line.kind()));
        cells.add(of(line.former(), Side::name));
        cells.add(of(line.latter(), Side::name));
        cells.add(of(line.former(), this::title));
        cells.add(of(line.latter(), this::title));
        cells.add(words.of(line.weight()));
        cells.add(line.stated() == null ? "" : words.of(line.stated()));
        cells.add(words.of(line.found()));
        cells.add(line.agreement() == null ? "" : words.of(line.agreement()));
        cells.add(field == null ? "" : words.of(field.field()));
        cells.add(field == null ? "" : words.of(field.change()));
        cells.add(field == null ? "" : words.of(field.weight()));
        cells.add(field == null ? "" : Telling.place(field.from()));
        cells.add(field == null ? "" : Telling.place(field.to()));
        cells.add(field == null ? "" : text(field.before()));
        cells.add(field == null ? "" : text(field.after()));
        cells.add(shortened(line.statements().stream()
                .map(statement -> telling.statement(statement, language))
                .collect(Collectors.joining("\n"))));
        cells.add(String.join("\n", line.candidates()));
        return Cell.row(cells.toArray());
    }

    private String of(List<Side> sides, Function<Side, String> what) {
        return shortened(sides.stream().map(what).collect(Collectors.joining("\n")));
    }

    private String title(Side side) {
        return side.isRetired() ? telling.words.say("（欠番）", "(retired number)") : text(side.title());
    }

    private String text(LocalizedText text) {
        return text == null ? "" : text.in(language);
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }
}
