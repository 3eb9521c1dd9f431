package org.minaoshi.publication.document;

import java.util.ArrayList;
import java.util.List;
import org.minaoshi.record.Snapshot;
import org.minaoshi.record.Snapshot.Considered;
import org.minaoshi.record.Snapshot.Coverage;
import org.minaoshi.typesetting.Block;
import org.minaoshi.typesetting.Block.Cell;
import org.minaoshi.typesetting.Block.Column;
import org.minaoshi.typesetting.Block.Facts;
import org.minaoshi.typesetting.Block.Group;
import org.minaoshi.typesetting.Block.Heading;
import org.minaoshi.typesetting.Block.Row;
import org.minaoshi.typesetting.Block.Table;
import org.minaoshi.typesetting.Text;

/** Edition by edition: every provision the checklist cites, and how it was found (law 9). */
final class CoverageChapter {

    private CoverageChapter() {}

    static Chapter of(Snapshot snapshot, Voice voice) {
        var blocks = new ArrayList<Block>();
        if (snapshot.considered().isEmpty()) {
            blocks.add(voice.paragraph("今年度、確認した改訂はない。", "No edition had to be considered this year."));
        }
        var number = 0;
        for (var edition : snapshot.considered()) {
            number++;
            blocks.add(new Heading(3, "edition-" + number, name(edition, voice)));
            blocks.add(facts(edition, voice));
            if (!edition.coverage().isEmpty()) {
                blocks.add(table(edition, number, voice));
            }
        }
        var title = voice.say("確認した版と参照規定の状況", "Editions considered, and every cited provision");
        return new Chapter("coverage", title, blocks);
    }

    private static Text name(Considered edition, Voice voice) {
        return voice.quote(edition.title()).plain(" ").and(voice.quote(edition.label()));
    }

    private static Facts facts(Considered edition, Voice voice) {
        var facts = new ArrayList<Block.Fact>();
        facts.add(voice.fact("発行者", "Publisher", voice.quote(edition.publisher())));
        if (edition.published() != null) {
            facts.add(voice.fact("発行", "Published", Text.of(voice.date(edition.published()))));
        }
        facts.add(voice.fact("ダイジェスト", "Digest", Text.of("SHA-256 ").and(Text.code(edition.digest()))));
        return new Facts(facts);
    }

    private static Table table(Considered edition, int number, Voice voice) {
        var caption = voice.say("表2-" + number + "　確認項目が参照する規定の状況：", "Table 2-" + number + ". Cited provisions: ");
        return new Table(
                "table-coverage-" + number,
                Text.of(caption).and(name(edition, voice)),
                List.of(
                        new Column(Text.of(voice.say("規定", "Provision")), 15),
                        new Column(Text.of(voice.say("名称", "Title")), 40),
                        new Column(Text.of(voice.say("参照する確認項目", "Cited by")), 15),
                        new Column(Text.of(voice.say("状況", "State")), 30)),
                edition.coverage().stream()
                        .map(coverage -> new Group(List.of(row(coverage, voice))))
                        .toList());
    }

    private static Row row(Coverage coverage, Voice voice) {
        var state = new ArrayList<>(List.of(Text.of(voice.say(Words.state(coverage.state())))));
        if (coverage.examination() != null) {
            state.add(voice.lead("確認", "Examined", coverage.examination().reason()));
            state.add(voice.lead("出所", "Source", coverage.examination().source()));
        }
        return new Row(List.of(
                Cell.naming(1, Text.name(coverage.designation())),
                Cell.of(coverage.title() == null ? Text.of("—") : voice.quote(coverage.title())),
                Cell.of(Text.of(voice.items(coverage.items()))),
                new Cell(state, 1, false)));
    }
}
