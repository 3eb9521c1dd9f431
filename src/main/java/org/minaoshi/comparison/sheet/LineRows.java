package org.minaoshi.comparison.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.minaoshi.comparison.Change;
import org.minaoshi.comparison.Field;
import org.minaoshi.comparison.Place;
import org.minaoshi.platform.Language;
import org.minaoshi.typesetting.Block;
import org.minaoshi.typesetting.Text;

/** The rows of one line of the old beside the new: its names and remarks, then its paragraphs, each beside what it was. */
final class LineRows {

    private final Telling telling;
    private final Language language;

    LineRows(Telling telling, Language language) {
        this.telling = telling;
        this.language = language;
    }

    Block.Group of(Line line) {
        List<Block.Row> rows = new ArrayList<>();
        rows.add(new Block.Row(List.of(
                Block.Cell.of(heads(line.former(), isTitleChanged(line))),
                Block.Cell.of(heads(line.latter(), isTitleChanged(line))),
                Block.Cell.of(remarks(line)))));
        line.latter()
                .forEach(side -> side.paragraphs().forEach(paragraph -> rows.addAll(paragraph(line, side, paragraph))));
        line.fields().stream()
                .filter(field -> field.field() == Field.PARAGRAPH && field.change() == Change.REMOVED)
                .forEach(field -> rows.add(row(strong(line.former(), field.from()), Text.EMPTY, telling.field(field))));
        var named = new ArrayList<Block.Row>();
        var first = new ArrayList<>(rows.get(0).cells());
        first.add(0, Block.Cell.naming(rows.size(), kind(line)));
        named.add(new Block.Row(first));
        named.addAll(rows.subList(1, rows.size()));
        return new Block.Group(named);
    }

    private Text[] kind(Line line) {
        var kind = Text.strong(telling.words.of(line.kind()));
        return line.weight() == null ? new Text[] {kind} : new Text[] {kind, Text.of(telling.words.of(line.weight()))};
    }

    private static boolean isTitleChanged(Line line) {
        return line.fields().stream().anyMatch(field -> field.field() == Field.TITLE);
    }

    private Text[] heads(List<Side> sides, boolean isStrong) {
        var heads = sides.stream().map(side -> head(side, isStrong)).toList();
        return heads.isEmpty() ? new Text[] {Text.of(telling.words.say("（なし）", "(none)"))} : heads.toArray(Text[]::new);
    }

    private Text head(Side side, boolean isStrong) {
        var name = Text.name(side.name()).plain(" ");
        if (side.isRetired()) {
            return name.plain(telling.words.say("（欠番）", "(retired number)"));
        }
        return isStrong ? name.strong(side.title(), language) : name.plain(side.title(), language);
    }

    private Text[] remarks(Line line) {
        List<Text> remarks = new ArrayList<>();
        if (line.between() != null) {
            remarks.add(Text.of(telling.words.say("途中の版：", "Between: ")).and(head(line.between(), false)));
        }
        line.fields().stream()
                .filter(field -> field.field() != Field.PARAGRAPH || field.from() == null && field.to() == null)
                .forEach(field -> remarks.add(Text.of(telling.field(field))));
        telling.disagreement(line).forEach(remark -> remarks.add(Text.strong(remark)));
        line.statements().forEach(statement -> remarks.add(Text.of(telling.statement(statement, language))));
        return remarks.isEmpty() ? new Text[] {Text.EMPTY} : remarks.toArray(Text[]::new);
    }

    /** A row for each of its origins; for one without change, its own number before. */
    private List<Block.Row> paragraph(Line line, Side side, Side.Numbered paragraph) {
        var changes = line.fields().stream()
                .filter(field -> field.field() == Field.PARAGRAPH && isAt(field.to(), side, paragraph))
                .toList();
        if (changes.isEmpty()) {
            var before = sameBefore(line, side, paragraph);
            var isUnknown = before.isEmpty();
            return List.of(row(
                    before.map(this::plain).orElse(Text.EMPTY),
                    plain(paragraph),
                    isUnknown ? "" : telling.words.say("変更なし", "unchanged")));
        }
        return changes.stream()
                .map(field -> row(strong(line.former(), field.from()), strong(paragraph), telling.field(field)))
                .toList();
    }

    private static boolean isAt(Place place, Side side, Side.Numbered paragraph) {
        return place != null
                && place.owner().equals(side.name())
                && paragraph.number().equals(place.paragraph());
    }

    private static Optional<Side.Numbered> sameBefore(Line line, Side side, Side.Numbered paragraph) {
        return line.former().stream()
                .filter(former -> line.former().size() == 1 || former.name().equals(side.name()))
                .flatMap(former -> former.paragraphs().stream())
                .filter(former -> former.number().equals(paragraph.number()))
                .findFirst();
    }

    private static Block.Row row(Text before, Text after, String remark) {
        return new Block.Row(List.of(Block.Cell.of(before), Block.Cell.of(after), Block.Cell.of(Text.of(remark))));
    }

    private Text plain(Side.Numbered paragraph) {
        var number = Text.name(paragraph.number()).plain(" ");
        return paragraph.summary() == null ? number.plain(noSummary()) : number.plain(paragraph.summary(), language);
    }

    private Text strong(Side.Numbered paragraph) {
        var number = Text.strong(paragraph.number()).plain(" ");
        return paragraph.summary() == null ? number.plain(noSummary()) : number.strong(paragraph.summary(), language);
    }

    private Text strong(List<Side> sides, Place place) {
        return sides.stream()
                .filter(side -> place != null && side.name().equals(place.owner()))
                .flatMap(side -> side.paragraphs().stream())
                .filter(paragraph -> paragraph.number().equals(place.paragraph()))
                .findFirst()
                .map(this::strong)
                .orElse(Text.EMPTY);
    }

    private String noSummary() {
        return telling.words.say("（要約なし）", "(no summary)");
    }
}
