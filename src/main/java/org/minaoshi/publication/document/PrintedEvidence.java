package org.minaoshi.publication.document;

import java.util.ArrayList;
import java.util.List;
import org.minaoshi.platform.LocalizedText;
import org.minaoshi.record.FactorRecord.Evidence;
import org.minaoshi.typesetting.Block.Entry;
import org.minaoshi.typesetting.Block.Fact;
import org.minaoshi.typesetting.Text;

/** One piece of evidence with everything it says; what a kind does not have is left out. */
final class PrintedEvidence {

    private final Voice voice;
    private final List<Fact> facts = new ArrayList<>();

    private PrintedEvidence(Voice voice) {
        this.voice = voice;
    }

    static Entry of(String anchor, Evidence evidence, Voice voice) {
        var kind = voice.say(Words.evidence(evidence.kind()));
        return new Entry(
                anchor, Text.of(kind), voice.quote(evidence.statement()), new PrintedEvidence(voice).facts(evidence));
    }

    private List<Fact> facts(Evidence evidence) {
        if (evidence.feedback() != null) {
            add("件数", "Entries", List.of(Text.of(voice.count(evidence.feedback().count()))));
        }
        if (evidence.fiscalYear() != null) {
            add("引き継ぐ決定", "Earlier determination", List.of(Text.of(voice.fiscalYear(evidence.fiscalYear()))));
        }
        if (evidence.about() != null) {
            add("対象の文書", "About", voice.edition(evidence.about()));
        }
        add("指標", "Metric", evidence.name());
        if (evidence.value() != null) {
            add("値", "Value", List.of(value(evidence)));
        }
        if (evidence.asOf() != null) {
            add("時点", "As of", List.of(Text.of(voice.date(evidence.asOf()))));
        }
        if (evidence.occurred() != null) {
            add("発生", "Occurred", List.of(Text.of(voice.date(evidence.occurred()))));
        }
        if (evidence.severity() != null) {
            add("重大度", "Severity", List.of(Text.of(voice.say(Words.severity(evidence.severity())))));
        }
        if (evidence.sources() != null) {
            add("調べた先", "Sources", voice.quotes(evidence.sources()));
        }
        add("出所", "Source", evidence.source());
        if (evidence.period() != null) {
            add("期間", "Period", List.of(Text.of(voice.period(evidence.period()))));
        }
        add("範囲", "Scope", evidence.scope());
        add("方法", "Method", evidence.method());
        return facts;
    }

    private Text value(Evidence evidence) {
        var value = Text.of(evidence.value());
        return evidence.unit() == null ? value : value.plain(" ").and(voice.quote(evidence.unit()));
    }

    private void add(String ja, String en, LocalizedText value) {
        if (value != null) {
            add(ja, en, List.of(voice.quote(value)));
        }
    }

    private void add(String ja, String en, List<Text> values) {
        facts.add(new Fact(Text.of(voice.say(ja, en)), values));
    }
}
