package org.minaoshi.publication.document;

import java.util.ArrayList;
import java.util.List;
import org.minaoshi.record.PublishedRecord;
import org.minaoshi.record.Snapshot;
import org.minaoshi.typesetting.Block;
import org.minaoshi.typesetting.Block.Bullets;
import org.minaoshi.typesetting.Block.Facts;
import org.minaoshi.typesetting.Block.Paragraph;
import org.minaoshi.typesetting.Text;

/** By which rule the checklist is reviewed, by whom, and what has to be looked at. */
final class RuleChapter {

    private RuleChapter() {}

    static Chapter of(PublishedRecord published, Voice voice) {
        var snapshot = published.snapshot();
        var rules = snapshot.ruleSet();
        List<Block> blocks = List.of(
                new Paragraph(voice.quote(rules.statement())),
                new Facts(List.of(
                        voice.fact("出典", "Source", voice.quote(rules.source())),
                        voice.fact("審議", "Reviewed by", voice.quote(rules.body())),
                        voice.fact("重要な判断の審議", "Weighty decisions heard by", voice.quote(rules.escalationBody())),
                        voice.fact(
                                "定足数",
                                "Quorum",
                                Text.of(voice.say(rules.quorum() + "名", String.valueOf(rules.quorum())))),
                        voice.fact("根拠の対象期間", "Evidence window", window(published, voice)))),
                voice.paragraph("検討する事項は次のとおり。", "The review looks at:"),
                new Bullets(factors(snapshot, voice)));
        return new Chapter("rule", voice.say("見直しの規則", "The rule"), blocks);
    }

    private static Text window(PublishedRecord published, Voice voice) {
        var window = published.snapshot().window();
        var closes = voice.day(published.proposedOn());
        if (window.opens() == null) {
            return Text.of(voice.say(closes + "まで", "until " + closes));
        }
        var period = Text.of(Dates.period(voice.day(window.opens()), closes, voice.language()));
        return window.minutes() == null
                ? period
                : period.plain(voice.say("（始期：", " (opened by: "))
                        .and(voice.quote(window.minutes()))
                        .plain(voice.say("の公表）", ")"));
    }

    private static List<Text> factors(Snapshot snapshot, Voice voice) {
        var factors = new ArrayList<Text>();
        for (var factor : snapshot.factors()) {
            var origin = voice.say(Words.origin(factor.origin()));
            factors.add(voice.quote(factor.title()).plain(voice.say("（" + origin + "）", " (" + origin + ")")));
        }
        return factors;
    }
}
