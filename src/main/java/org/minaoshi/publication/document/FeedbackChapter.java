package org.minaoshi.publication.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.minaoshi.record.Snapshot;
import org.minaoshi.record.Snapshot.FeedbackCount;
import org.minaoshi.typesetting.Block;
import org.minaoshi.typesetting.Block.Cell;
import org.minaoshi.typesetting.Block.Column;
import org.minaoshi.typesetting.Block.Group;
import org.minaoshi.typesetting.Block.Row;
import org.minaoshi.typesetting.Block.Table;
import org.minaoshi.typesetting.Text;

/** How much was submitted and what became of it; never by whom (law 14). */
final class FeedbackChapter {

    private FeedbackChapter() {}

    static Chapter of(Snapshot snapshot, Voice voice) {
        var title = voice.say("寄せられた意見・要望", "Feedback received");
        if (snapshot.feedback().isEmpty()) {
            return new Chapter(
                    "feedback",
                    title,
                    List.of(voice.paragraph(
                            "この期間に、本システムを通じて提出された意見・要望はない。",
                            "No feedback was submitted through this system in the window.")));
        }
        List<Block> blocks = List.of(
                voice.paragraph(
                        "提出者は公表しない。3件に満たない件数と、差し引きによってそれが分かる件数は示さない。表にない確認項目に関する意見・要望は3件に満たない。",
                        "Submitters are not named. A count below three is not shown, nor one from which it could be worked out by subtraction. Of items that are "
                                + "not listed there were fewer than three."),
                table(snapshot, voice));
        return new Chapter("feedback", title, blocks);
    }

    private static Table table(Snapshot snapshot, Voice voice) {
        return new Table(
                "table-feedback",
                Text.of(voice.say("表3　件数の内訳", "Table 3. How much was received")),
                List.of(
                        new Column(Text.of(voice.say("区分", "By")), 30),
                        new Column(Text.of(voice.say("内容", "Which")), 45),
                        new Column(Text.of(voice.say("件数", "Count")), 25)),
                groups(snapshot.feedback(), voice));
    }

    /** One for each thing that is told, whose name spans its rows. */
    private static List<Group> groups(List<FeedbackCount> counts, Voice voice) {
        var groups = new LinkedHashMap<String, List<Row>>();
        var sizes = counts.stream().collect(Collectors.groupingBy(FeedbackCount::by, Collectors.counting()));
        for (var count : counts) {
            var rows = groups.computeIfAbsent(count.by(), by -> new ArrayList<>());
            rows.add(row(count, rows.isEmpty() ? sizes.get(count.by()).intValue() : 0, voice));
        }
        return groups.values().stream().map(Group::new).toList();
    }

    /** @param spanning how many rows the name of the group spans; none where a row above has it */
    private static Row row(FeedbackCount count, int spanning, Voice voice) {
        var cells = new ArrayList<Cell>();
        if (spanning > 0) {
            cells.add(Cell.naming(spanning, Text.of(voice.say(Words.counted(count.by())))));
        }
        cells.add(Cell.of(Text.of(value(count, voice))));
        cells.add(Cell.of(Text.of(voice.hiddenCount(count.count()))));
        return new Row(cells);
    }

    private static String value(FeedbackCount count, Voice voice) {
        return switch (count.by()) {
            case "KIND" -> voice.say(Words.feedback(count.value()));
            case "ORGANISATION_KIND" -> voice.say(Words.organisation(count.value()));
            case "DISPOSITION" -> voice.say(Words.disposition(count.value()));
            case "ITEM" -> voice.say("通番" + count.value(), "Item " + count.value());
            default -> count.value() == null ? "" : count.value();
        };
    }
}
