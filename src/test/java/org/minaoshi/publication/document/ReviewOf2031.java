package org.minaoshi.publication.document;

import static org.minaoshi.platform.LocalizedText.text;
import static org.minaoshi.publication.document.ReviewOf2023.amendment;
import static org.minaoshi.publication.document.ReviewOf2023.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.minaoshi.platform.LocalizedText;
import org.minaoshi.record.FactorRecord;
import org.minaoshi.record.Finding;
import org.minaoshi.record.Outcome;
import org.minaoshi.record.PublishedRecord;
import org.minaoshi.record.Snapshot;
import org.minaoshi.record.WatchVerdict;

/**
 * A made-up year in which everything is out of the ordinary: a correction with an override after the expert panel, branch numbers, retired and moved
 * provisions, an item touched by forty provisions, words nobody knows, and texts written by somebody who wishes the reader ill.
 */
final class ReviewOf2031 {

    static final String DIGEST = "0e7b".repeat(16);

    /** Markup of every sort; it must be read as these very characters. */
    static final String HOSTILE =
            "<script>alert(1)</script> <img src=x onerror=alert(1)> &lt;b&gt; &#0; ]]> --> </td></tr></table> \"'` {{x}} %s %d ${x} **strong** _em_ ~~no~~"
                    + " [link](javascript:alert(1)) ![image](http://example.invalid/x.png) <http://example.invalid> https://example.invalid/a_b www.example.invalid"
                    + " someone@example.invalid | cell | `code` \\ backslash\\| #1 :smile: [^1] $x$ <!-- comment";

    /** Each line would begin something in Markdown. */
    static final List<String> HOSTILE_LINES = List.of(
            "# heading",
            "- bullet",
            "+ bullet",
            "1. one",
            "2) two",
            "> quote",
            "=====",
            "-----",
            "***",
            "```",
            "~~~",
            "| a | b |",
            "| --- | --- |",
            ": term",
            "[x]: http://example.invalid");

    private ReviewOf2031() {}

    static PublishedRecord published() {
        return new PublishedRecord(
                snapshot(),
                "77aa".repeat(16),
                LocalDate.of(2032, 1, 15),
                LocalDate.of(2032, 2, 29),
                LocalDate.of(2032, 3, 1),
                2,
                new PublishedRecord.Positions(3, 2, 1));
    }

    static Snapshot snapshot() {
        return new Snapshot(
                Snapshot.FORMAT,
                new Snapshot.Checklist(
                        "cloud-checklist",
                        text("クラウド利用チェックリスト", null),
                        text("検証用の発行者", "A publisher for tests"),
                        "3",
                        text("第3版", null),
                        null),
                2031,
                new Snapshot.Correction(1, text("項番の取り違えを正すため。", "To mend paragraphs that were mixed up.")),
                new Snapshot.RuleSet(
                        "2030",
                        text("規則", null),
                        text(HOSTILE, HOSTILE),
                        text("連絡会", "Council"),
                        text("専門家会合", null),
                        1),
                new Snapshot.Window(null, null),
                3,
                factors(),
                List.of(edition("standards-a", "12", "第12版"), edition("standards-b", "2031", "2031年版")),
                impacts(),
                List.of(
                        new Snapshot.WatchItem(hostile(), "requests"),
                        new Snapshot.WatchItem(text("条件", null), "gone")),
                List.of(
                        new Snapshot.WatchAnswer(
                                text("普及したとき", "Once it spreads"), 2019, WatchVerdict.STILL_OPEN, hostile()),
                        new Snapshot.WatchAnswer(text("改訂されたとき", null), 2030, WatchVerdict.MET, text("改訂された。", null)),
                        new Snapshot.WatchAnswer(
                                text("廃止されたとき", null), 1989, WatchVerdict.DROPPED, text("意味を失った。", null))),
                List.of(
                        new Snapshot.FeedbackCount("TOTAL", null, null),
                        new Snapshot.FeedbackCount("SOMETHING_NEW", "HANDED_ON", 1200)),
                new Snapshot.Verdict(
                        Outcome.PARTIAL_REVISION,
                        List.of(Outcome.MAJOR_REVISION),
                        List.of(hostile(), text("実14-1の判断が見直しを求める。", "The judgement of 実14-1 calls for a revision.")),
                        text("全面改訂は翌年度に行う。\n\n理由は別紙のとおり。", "The full revision follows next year.")),
                hostile(),
                new Snapshot.Panel(LocalDate.of(2032, 2, 1), text("専門家会合は一部見直しでよいとした。", null)));
    }

    static LocalizedText hostile() {
        var text = HOSTILE + "\n" + String.join("\n", HOSTILE_LINES);
        return text(text, text);
    }

    private static List<FactorRecord> factors() {
        return List.of(
                new FactorRecord(
                        "requests",
                        "RULE",
                        hostile(),
                        Finding.MAJOR_REVISION,
                        hostile(),
                        new Snapshot.About(
                                "standards-a", text("基準A", null), "12", text("第12版", null), "ab12".repeat(16)),
                        List.of(
                                evidence("INCIDENT", hostile())
                                        .happened("2031-07", "CRITICAL", text("当局の公表", "The authority's notice"))
                                        .build(),
                                evidence("TREND", text("吉野家の𠮷、髙島屋の髙、한글、😀、e\u0301。", null))
                                        .searched(List.of(hostile()), "2031", "2032-01-15", null, null)
                                        .build(),
                                evidence("METRIC", text("普及率", "Uptake"))
                                        .measured(hostile(), "12.5", text("％", "%"), "2031", hostile())
                                        .build(),
                                evidence("KIND_OF_ITS_TIME", text("後の時代の根拠", null))
                                        .build())),
                new FactorRecord(
                        "silence",
                        "PRACTICE",
                        text("根拠のない事項", null),
                        Finding.PARTIAL_REVISION,
                        text("評価のみ。", null),
                        null,
                        List.of()));
    }

    private static Snapshot.Considered edition(String standard, String edition, String label) {
        return new Snapshot.Considered(
                standard,
                text("基準 " + standard, "Standard " + standard),
                text("発行者", null),
                edition,
                text(label, null),
                null,
                "9be2".repeat(16),
                List.of(
                        new Snapshot.Coverage("実14-1", text("新しい規定", null), List.of(1, 7, 33), "CHANGED", null),
                        new Snapshot.Coverage("統5", text("欠けた規定", null), List.of(7), "RETIRED", null),
                        new Snapshot.Coverage(
                                "統6",
                                null,
                                List.of(8),
                                "UNCHANGED",
                                new Snapshot.Examination(text("新旧対照表", null), hostile()))));
    }

    private static List<Snapshot.Impact> impacts() {
        var many = IntStream.rangeClosed(1, 40)
                .mapToObj(number -> impact(
                        7,
                        "実" + number,
                        amendment("TEXT_CHANGED", String.valueOf(number), null, "MUST", "長い説明。".repeat(number), null)));
        var odd = IntStream.of(1)
                .mapToObj(number -> new Snapshot.Impact(
                        new Snapshot.Item(1, hostile()),
                        new Snapshot.Provision("standards-b", "2031", "実14-1", hostile(), true),
                        List.of("統24", "実14-1"),
                        List.of(
                                new Snapshot.Amendment(
                                        "PROVISION_MOVED", null, null, "実14", null, text("枝番になった。", null), null),
                                new Snapshot.Amendment(
                                        "PARAGRAPH_REMOVED", null, "3", null, null, hostile(), List.of("統1-1", "統2")),
                                amendment("KIND_OF_ITS_TIME", "附則", null, "MAY", "後の時代の種類。", null)),
                        new Snapshot.Found(
                                "FOUND_IN_ITS_TIME",
                                List.of("実14"),
                                List.of(
                                        new Snapshot.FoundChange("PARAGRAPH", "CHANGED", "3", "2", null),
                                        new Snapshot.FoundChange("CROSS_REFERENCE", "ADDED", null, null, "統1-1"),
                                        new Snapshot.FoundChange("MARGIN", "FADED", null, null, null))),
                        "NEEDS_REVISION",
                        hostile(),
                        new Snapshot.CarriedFrom(
                                UUID.fromString("018c60f2-5f80-7c1a-9d0c-0e6b3a2d4f10"),
                                2029,
                                "2029",
                                LocalDate.of(2029, 12, 3))));
        return java.util.stream.Stream.concat(odd, many).toList();
    }

    private static Snapshot.Impact impact(int item, String designation, Snapshot.Amendment amendment) {
        return new Snapshot.Impact(
                new Snapshot.Item(item, text("四十の規定にかかわる項目", null)),
                new Snapshot.Provision("standards-a", "12", designation, text("規定" + designation, null), false),
                null,
                List.of(amendment),
                null,
                "EDITORIAL",
                text("字句のみ。", "Wording only."),
                null);
    }
}
