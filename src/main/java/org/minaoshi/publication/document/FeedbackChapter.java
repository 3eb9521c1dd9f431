package org.minaoshi.publication.document;

import java.util.List;
import org.minaoshi.publication.typesetting.Block;
import org.minaoshi.publication.typesetting.Block.Cell;
import org.minaoshi.publication.typesetting.Block.Column;
import org.minaoshi.publication.typesetting.Block.Group;
import org.minaoshi.publication.typesetting.Block.Row;
import org.minaoshi.publication.typesetting.Block.Table;
import org.minaoshi.publication.typesetting.Text;
import org.minaoshi.record.Snapshot;
import org.minaoshi.record.Snapshot.FeedbackTally;

/** How much was submitted and what became of it; never by whom (law 14). */
final class FeedbackChapter {

    private FeedbackChapter() {}

    static Chapter of(Snapshot snapshot, Voice voice) {
        var title = voice.say("寄せられた意見・要望", "Feedback received");
        if (snapshot.feedback().isEmpty()) {
            return new Chapter(
                    "feedback",
                    title,
                    List.of(voice.paragraph("この期間に寄せられた意見・要望はない。", "No feedback was received in the window.")));
        }
        List<Block> blocks = List.of(
                voice.paragraph(
                        "提出者は公表しない。3件に満たない件数は数として示さない。",
                        "Submitters are not named. A count below three is not shown as a number."),
                table(snapshot, voice));
        return new Chapter("feedback", title, blocks);
    }

    private static Table table(Snapshot snapshot, Voice voice) {
        return new Table(
                "table-feedback",
                Text.of(voice.say("表3　種類、提出者の区分、対応結果ごとの件数", "Table 3. By kind, submitter and disposition")),
                List.of(
                        new Column(Text.of(voice.say("種類", "Kind")), 20),
                        new Column(Text.of(voice.say("提出者の区分", "Submitted by")), 35),
                        new Column(Text.of(voice.say("対応結果", "Disposition")), 25),
                        new Column(Text.of(voice.say("件数", "Count")), 20)),
                snapshot.feedback().stream()
                        .map(tally -> new Group(List.of(row(tally, voice))))
                        .toList());
    }

    private static Row row(FeedbackTally tally, Voice voice) {
        return new Row(List.of(
                Cell.naming(1, Text.of(voice.say(Words.feedback(tally.kind())))),
                Cell.of(Text.of(voice.say(Words.organisation(tally.organisationKind())))),
                Cell.of(Text.of(voice.say(Words.disposition(tally.disposition())))),
                Cell.of(Text.of(voice.count(tally.count())))));
    }
}
