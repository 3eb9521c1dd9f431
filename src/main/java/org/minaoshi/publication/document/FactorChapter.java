package org.minaoshi.publication.document;

import java.util.ArrayList;
import org.minaoshi.record.FactorRecord;
import org.minaoshi.record.Snapshot;
import org.minaoshi.typesetting.Block;
import org.minaoshi.typesetting.Block.Facts;
import org.minaoshi.typesetting.Block.Heading;
import org.minaoshi.typesetting.Block.Paragraph;
import org.minaoshi.typesetting.Text;

/** Factor by factor: the finding, the assessment in words, and the evidence it rests on. */
final class FactorChapter {

    private FactorChapter() {}

    static Chapter of(Snapshot snapshot, Voice voice) {
        var blocks = new ArrayList<Block>();
        var number = 0;
        for (var factor : snapshot.factors()) {
            number++;
            var title = Text.of("(" + number + ") ").and(voice.quote(factor.title()));
            blocks.add(new Heading(3, "factor-" + factor.code(), title));
            assessment(factor, voice, blocks);
            evidence(factor, voice, blocks);
            if (factor.evidence().isEmpty()) {
                blocks.add(voice.paragraph("この事項について記録された根拠はない。", "No evidence was recorded for this factor."));
            }
        }
        return new Chapter("factors", voice.say("検討事項ごとの評価", "Assessment of each factor"), blocks);
    }

    private static void evidence(FactorRecord factor, Voice voice, ArrayList<Block> blocks) {
        var place = 0;
        for (var evidence : factor.evidence()) {
            place++;
            blocks.add(PrintedEvidence.of(Places.evidence(factor.code(), place), evidence, voice));
        }
    }

    private static void assessment(FactorRecord factor, Voice voice, ArrayList<Block> blocks) {
        var facts = new ArrayList<Block.Fact>();
        facts.add(voice.fact("評価", "Finding", Text.strong(voice.say(Words.finding(factor.finding())))));
        if (factor.about() != null) {
            facts.add(new Block.Fact(Text.of(voice.say("評価の対象", "About")), voice.edition(factor.about())));
        }
        blocks.add(new Facts(facts));
        blocks.add(new Paragraph(voice.quote(factor.text())));
    }
}
