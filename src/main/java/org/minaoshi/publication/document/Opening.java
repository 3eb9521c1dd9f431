package org.minaoshi.publication.document;

import java.util.ArrayList;
import java.util.List;
import org.minaoshi.record.PublishedRecord;
import org.minaoshi.record.Snapshot;
import org.minaoshi.typesetting.Block;
import org.minaoshi.typesetting.Block.Bullets;
import org.minaoshi.typesetting.Block.Facts;
import org.minaoshi.typesetting.Block.Notice;
import org.minaoshi.typesetting.Block.Paragraph;
import org.minaoshi.typesetting.Text;

/** The head of the document: what was decided, about what, and when. */
final class Opening {

    private Opening() {}

    static Text title(Snapshot snapshot, Voice voice) {
        var checklist = voice.quote(snapshot.checklist().title());
        var year = snapshot.fiscalYear();
        return switch (voice.language()) {
            case JA -> Text.of(year + "年度 ").and(checklist).plain("の見直しに関する対応方針");
            case EN -> Text.of("Review of ").and(checklist).plain(", fiscal year " + year);
        };
    }

    static String summary(PublishedRecord published, Voice voice) {
        var outcome = voice.say(Words.outcome(published.snapshot().outcome().proposed()));
        var day = voice.day(published.decidedOn());
        return voice.say("見直し要否：" + outcome + "（" + day + "決定）", "Outcome: " + outcome + " (decided on " + day + ")");
    }

    static List<Block> blocks(PublishedRecord published, Voice voice) {
        var snapshot = published.snapshot();
        return List.of(
                new Notice(
                        Text.of(voice.say("見直し要否", "Outcome")),
                        Text.of(voice.say(Words.outcome(snapshot.outcome().proposed()))),
                        grounds(snapshot, voice)),
                facts(published, voice));
    }

    private static List<Block> grounds(Snapshot snapshot, Voice voice) {
        var outcome = snapshot.outcome();
        var grounds = new ArrayList<Block>();
        if (outcome.override() == null) {
            outcome.because().forEach(reason -> grounds.add(new Paragraph(voice.quote(reason))));
        } else {
            grounds.add(
                    voice.paragraph("記録のうち、これより広い見直しを求めるもの：", "What in the record calls for more than this outcome:"));
            grounds.add(new Bullets(voice.quotes(outcome.because())));
            grounds.add(new Paragraph(voice.lead(
                    "例外判断（記録が許すより緩やかな結論とした理由）",
                    "Override (why the outcome is milder than the record allows)",
                    outcome.override())));
        }
        if (snapshot.corrects() != null) {
            var revision = snapshot.corrects().revision();
            grounds.add(new Paragraph(voice.lead(
                    "訂正（第" + revision + "版に代わる。その理由）",
                    "Correction (replaces revision " + revision + "; why)",
                    snapshot.corrects().reason())));
        }
        return grounds;
    }

    private static Facts facts(PublishedRecord published, Voice voice) {
        var snapshot = published.snapshot();
        var checklist = snapshot.checklist();
        var edition = voice.quote(checklist.title()).plain(" ").and(voice.quote(checklist.label()));
        var year = snapshot.fiscalYear();
        return new Facts(List.of(
                voice.fact("対象", "Under review", edition),
                voice.fact(
                        "対象年度",
                        "Fiscal year",
                        Text.of(voice.say(
                                voice.fiscalYear(year) + "：" + year + "年4月から" + (year + 1) + "年3月まで",
                                year + " (" + Dates.era(year, voice.language()) + "): April " + year + " to March "
                                        + (year + 1)))),
                voice.fact("提案日", "Proposed", Text.of(voice.day(published.proposedOn()))),
                voice.fact("決定日", "Decided", Text.of(voice.day(published.decidedOn()))),
                voice.fact("公表日", "Published", Text.of(voice.day(published.publishedOn()))),
                voice.fact(
                        "版",
                        "Revision",
                        Text.of(voice.say("第" + published.revision() + "版", String.valueOf(published.revision()))))));
    }
}
