package org.minaoshi.publication.document;

import java.util.ArrayList;
import java.util.List;
import org.minaoshi.platform.LocalizedText;
import org.minaoshi.record.PublishedRecord;
import org.minaoshi.record.Snapshot;
import org.minaoshi.typesetting.Block;
import org.minaoshi.typesetting.Block.Fact;
import org.minaoshi.typesetting.Block.Facts;
import org.minaoshi.typesetting.Text;

/** How the decision came about, and openly what is out of the ordinary in it: corrections, overrides, conclusions taken over from before. */
final class DecisionChapter {

    private DecisionChapter() {}

    static Chapter of(PublishedRecord published, Voice voice) {
        var snapshot = published.snapshot();
        var facts = new ArrayList<Fact>();
        facts.add(voice.fact("委員の賛否", "Council positions", positions(published.positions(), voice)));
        facts.add(voice.fact(
                "提案の回数",
                "Proposals",
                Text.of(voice.say("第" + snapshot.round() + "回の提案で決定", "decided on proposal no. " + snapshot.round()))));
        facts.add(panel(snapshot, voice));
        facts.add(orNothing("例外判断", "Override", snapshot.outcome().override(), voice));
        facts.add(orNothing(
                "訂正",
                "Correction",
                snapshot.corrects() == null ? null : snapshot.corrects().reason(),
                voice));
        facts.add(new Fact(Text.of(voice.say("引き継いだ結論", "Conclusions carried over")), carryOvers(snapshot, voice)));
        List<Block> blocks = List.of(new Facts(facts));
        return new Chapter("decision", voice.say("決定の経緯と明示事項", "How it was decided"), blocks);
    }

    private static Text positions(PublishedRecord.Positions positions, Voice voice) {
        return Text.of(voice.say(
                "賛成" + positions.agree() + "、反対" + positions.disagree() + "、棄権" + positions.abstain(),
                "agree " + positions.agree() + ", disagree " + positions.disagree() + ", abstain "
                        + positions.abstain()));
    }

    private static Fact panel(Snapshot snapshot, Voice voice) {
        var body = voice.quote(snapshot.ruleSet().escalationBody());
        return snapshot.panel() == null
                ? new Fact(body, List.of(Text.of(voice.say("開催なし", "Not convened"))))
                : new Fact(
                        body,
                        List.of(
                                Text.of(voice.day(snapshot.panel().heldOn())),
                                voice.quote(snapshot.panel().record())));
    }

    private static Fact orNothing(String ja, String en, LocalizedText text, Voice voice) {
        return voice.fact(ja, en, text == null ? voice.nothing() : voice.quote(text));
    }

    private static List<Text> carryOvers(Snapshot snapshot, Voice voice) {
        var carryOvers = new ArrayList<Text>();
        for (var factor : snapshot.factors()) {
            for (var evidence : factor.evidence()) {
                if (evidence.fiscalYear() != null) {
                    var from = voice.fiscalYear(evidence.fiscalYear());
                    carryOvers.add(voice.quote(factor.title())
                            .plain(voice.say("（" + from + "の決定から）", " (from " + from + ")")));
                }
            }
        }
        return carryOvers.isEmpty() ? List.of(voice.nothing()) : carryOvers;
    }
}
