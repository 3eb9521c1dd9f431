package org.minaoshi.comparison.sheet;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.minaoshi.comparison.Kind;
import org.minaoshi.platform.Digests;
import org.minaoshi.platform.Language;
import org.minaoshi.platform.LocalizedText;
import org.minaoshi.typesetting.Block;
import org.minaoshi.typesetting.Document;
import org.minaoshi.typesetting.Text;

/**
 * The old beside the new (新旧対照表), in our own words and never the publisher's: what differs is set strong and named in the last column. What is unchanged is
 * only counted.
 */
public final class SideBySide {

    private final Comparison comparison;
    private final Language language;
    private final Telling telling;
    private final LineRows rows;

    private SideBySide(Comparison comparison, Language language) {
        this.comparison = comparison;
        this.language = language;
        this.telling = new Telling(language);
        this.rows = new LineRows(telling, language);
    }

    public static Document of(Comparison comparison, Language language) {
        return new SideBySide(comparison, language).document();
    }

    private Document document() {
        var title = telling.words
                .say("%s 新旧対照表（%s → %s）", "%s: old and new side by side (%s to %s)")
                .formatted(text(comparison.of()), text(comparison.since()), text(comparison.until()));
        return new Document(
                language,
                Text.of(title),
                Text.of(comparison.publisher(), language),
                title,
                comparison.dated(),
                Digests.sha256(String.join(" ", comparison.digests()).getBytes(StandardCharsets.UTF_8)),
                blocks());
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Facts(facts()));
        blocks.add(
                new Block.Paragraph(
                        Text.of(
                                telling.words.say(
                                        "記述は登録者による要約であり、公表者の本文ではない。太字は相違する部分を示し、その内容は「相違」の欄に記す。",
                                        "What is said here is the registrar's summary, not the publisher's text. Strong type marks what differs; the last column says how."))));
        var groups = comparison.lines().stream()
                .filter(line -> line.kind() != Kind.UNCHANGED)
                .map(rows::of)
                .toList();
        if (groups.isEmpty()) {
            blocks.add(new Block.Paragraph(Text.of(telling.words.say("変更はない。", "Nothing changed."))));
        } else {
            blocks.add(new Block.Table(null, Text.of(telling.words.say("新旧対照表", "Old and new")), columns(), groups));
        }
        blocks.add(new Block.Ending(Text.of(telling.words.say("版のダイジェスト：", "Digests of the editions: "))
                .and(Text.code(comparison.digests().get(0)))
                .plain(" ")
                .and(Text.code(comparison.digests().get(1)))));
        return blocks;
    }

    private List<Block.Fact> facts() {
        List<Block.Fact> facts = new ArrayList<>();
        if (!comparison.between().isEmpty()) {
            facts.add(new Block.Fact(
                    Text.of(telling.words.say("間の版", "Editions between")),
                    comparison.between().stream()
                            .map(label -> Text.of(label, language))
                            .toList()));
        }
        Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
        comparison.lines().forEach(line -> counts.merge(line.kind(), 1, Integer::sum));
        counts.forEach((kind, count) -> facts.add(Block.Fact.of(
                telling.words.of(kind), Text.of(telling.words.say("%d 件", "%d").formatted(count)))));
        if (comparison.isPartial()) {
            facts.add(Block.Fact.of(
                    telling.words.say("留意", "Mind"),
                    Text.of(telling.words.say(
                            "一部だけが登録されている版がある。そこにないものは「不明」とする。",
                            "An edition is registered only in part; what is not there is called unknown."))));
        }
        return facts;
    }

    private List<Block.Column> columns() {
        return List.of(
                new Block.Column(Text.of(telling.words.say("区分", "Kind")), 10),
                new Block.Column(Text.of(telling.words.say("旧 ", "Old: ") + text(comparison.since())), 30),
                new Block.Column(Text.of(telling.words.say("新 ", "New: ") + text(comparison.until())), 30),
                new Block.Column(Text.of(telling.words.say("相違", "What differs")), 30));
    }

    private String text(LocalizedText text) {
        return text.in(language);
    }
}
