package org.minaoshi.publication.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.minaoshi.record.Snapshot;
import org.minaoshi.record.Snapshot.Impact;
import org.minaoshi.typesetting.Block;
import org.minaoshi.typesetting.Block.Cell;
import org.minaoshi.typesetting.Block.Column;
import org.minaoshi.typesetting.Block.Group;
import org.minaoshi.typesetting.Block.Row;
import org.minaoshi.typesetting.Block.Table;
import org.minaoshi.typesetting.Text;

/** Which amended provision touches which item, what was amended, and what was judged of it. */
final class AmendmentChapter {

    private static final int ROWS_AT_MOST = 8;

    private AmendmentChapter() {}

    static Chapter of(Snapshot snapshot, Voice voice) {
        var title = voice.say("関連規定の改訂とその影響", "Amended provisions and their effect");
        var blocks = new ArrayList<Block>();
        if (snapshot.impacts().isEmpty()) {
            blocks.add(
                    voice.paragraph("確認項目が参照する規定のうち、改訂されたものはない。", "No provision that an item refers to was amended."));
        } else {
            blocks.add(counts(snapshot.impacts(), voice));
            carried(snapshot.impacts(), voice).ifPresent(blocks::add);
            beside(snapshot.impacts(), voice).ifPresent(blocks::add);
            blocks.add(table(snapshot, voice));
        }
        return new Chapter(Places.AMENDMENTS, title, blocks);
    }

    private static Block counts(List<Impact> all, Voice voice) {
        var impacts = all.stream().filter(Impact::direct).toList();
        var pairs = impacts.size();
        var items = impacts.stream()
                .map(impact -> impact.item().number())
                .distinct()
                .count();
        var provisions = impacts.stream()
                .map(impact -> List.of(
                        impact.provision().standard(),
                        impact.provision().edition(),
                        impact.provision().designation()))
                .distinct()
                .count();
        return voice.paragraph(
                "改訂された規定を参照する確認項目は" + items + "、規定は" + provisions + "、その組は" + pairs + "である。組ごとの判断を次の表に示す。",
                "Items that refer to an amended provision: %s; provisions: %s; pairs of both: %s. The table shows what was judged of each pair."
                        .formatted(items, provisions, pairs));
    }

    /** Law 6: never silently. */
    private static Optional<Block> carried(List<Impact> impacts, Voice voice) {
        var count =
                impacts.stream().filter(impact -> impact.carriedFrom() != null).count();
        return count == 0
                ? Optional.empty()
                : Optional.of(voice.paragraph(
                        "このうち" + count + "組は、確認項目と規定のいずれも前の判断の時から変わっていないため、その判断を引き継いだ。",
                        "For %s of them neither the item nor the provision has changed since it was judged in an earlier year; that judgement is carried over."
                                .formatted(count)));
    }

    private static Optional<Block> beside(List<Impact> impacts, Voice voice) {
        var count = impacts.stream().filter(impact -> !impact.direct()).count();
        return count == 0
                ? Optional.empty()
                : Optional.of(voice.paragraph(
                        "表には、確認項目が他の規定の参照を通じて関わる組のうち判断したもの" + count + "組も示す。",
                        "The table also shows %s judged pairs in which the item refers to the provision only through another one."
                                .formatted(count)));
    }

    private static Table table(Snapshot snapshot, Voice voice) {
        return new Table(
                Places.AMENDMENTS_TABLE,
                Text.of(voice.say(
                        "表1　確認項目が参照する規定の主な改訂内容と判断",
                        "Table 1. Amended provisions by checklist item, and the judgement")),
                List.of(
                        new Column(Text.of(voice.say("確認項目", "Checklist item")), 20),
                        new Column(Text.of(voice.say("関連規定", "Provision")), 25),
                        new Column(Text.of(voice.say("主な改訂内容", "Amendments")), 35),
                        new Column(Text.of(voice.say("判断", "Judgement")), 20)),
                byItem(snapshot.impacts()).values().stream()
                        .flatMap(impacts -> groups(impacts, snapshot, voice))
                        .toList());
    }

    /** One group for an item, or several that name it again where it touches more provisions than a page holds. */
    private static Stream<Group> groups(List<Impact> impacts, Snapshot snapshot, Voice voice) {
        return IntStream.iterate(0, start -> start < impacts.size(), start -> start + ROWS_AT_MOST)
                .mapToObj(start -> impacts.subList(start, Math.min(start + ROWS_AT_MOST, impacts.size())))
                .map(some -> group(some, snapshot, voice));
    }

    private static Map<Integer, List<Impact>> byItem(List<Impact> impacts) {
        var items = new LinkedHashMap<Integer, List<Impact>>();
        impacts.forEach(impact -> items.computeIfAbsent(impact.item().number(), number -> new ArrayList<>())
                .add(impact));
        return items;
    }

    private static Group group(List<Impact> impacts, Snapshot snapshot, Voice voice) {
        var item = impacts.get(0).item();
        var rows = new ArrayList<Row>();
        for (var impact : impacts) {
            var cells = new ArrayList<Cell>();
            if (rows.isEmpty()) {
                cells.add(Cell.naming(
                        impacts.size(),
                        Text.name(voice.say("通番" + item.number(), "Item " + item.number())),
                        voice.quote(item.title())));
            }
            cells.add(provision(impact, snapshot, voice));
            var said = new ArrayList<>(AmendmentLines.of(impact.amendments(), voice));
            said.addAll(FoundLines.of(impact.found(), voice));
            cells.add(new Cell(said, 1, false));
            cells.add(judgement(impact, voice));
            rows.add(new Row(cells));
        }
        return new Group(rows);
    }

    private static Cell judgement(Impact impact, Voice voice) {
        var lines = new ArrayList<>(
                List.of(Text.strong(voice.say(Words.judgement(impact.judgement()))), voice.quote(impact.reason())));
        var from = impact.carriedFrom();
        if (from != null) {
            lines.add(Text.of(voice.say(
                    "%d年度の判断（%s）を引き継ぐ".formatted(from.fiscalYear(), from.judgedOn()),
                    "Carried over from FY%d (judged on %s)".formatted(from.fiscalYear(), from.judgedOn()))));
        }
        return Cell.of(lines.toArray(Text[]::new));
    }

    private static Cell provision(Impact impact, Snapshot snapshot, Voice voice) {
        var provision = impact.provision();
        var retired = provision.retired() ? voice.say("（欠番）", " (retired)") : "";
        var lines =
                new ArrayList<>(List.of(Text.name(provision.designation() + retired), voice.quote(provision.title())));
        if (!impact.direct()) {
            var path = String.join(" → ", impact.path());
            lines.add(Text.of(voice.say("参照を通じて：" + path, "Through references: " + path)));
        }
        if (snapshot.considered().size() > 1) {
            snapshot.considered().stream()
                    .filter(edition -> edition.standard().equals(provision.standard())
                            && edition.edition().equals(provision.edition()))
                    .forEach(edition ->
                            lines.add(voice.quote(edition.title()).plain(" ").and(voice.quote(edition.label()))));
        }
        return Cell.naming(1, lines.toArray(Text[]::new));
    }
}
