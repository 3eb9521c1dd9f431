package org.minaoshi.publication.document;

import java.util.ArrayList;
import java.util.List;
import org.minaoshi.platform.Language;
import org.minaoshi.record.PublishedRecord;
import org.minaoshi.typesetting.Block;
import org.minaoshi.typesetting.Document;
import org.minaoshi.typesetting.Text;

/** The document people read about a review. */
public final class ReviewDocument {

    private ReviewDocument() {}

    /** @param digest SHA-256 of the published record's canonical JSON, printed at the end */
    public static Document of(PublishedRecord published, String digest, Language language) {
        var voice = new Voice(language);
        var snapshot = published.snapshot();
        var blocks = new ArrayList<>(Opening.blocks(published, voice));
        var number = 0;
        for (var chapter : chapters(published, digest, voice)) {
            number++;
            var title = Text.of(number + voice.say("　", " ") + chapter.title());
            blocks.add(new Block.Heading(2, chapter.anchor(), title));
            blocks.addAll(chapter.blocks());
        }
        blocks.add(new Block.Ending(Text.of(voice.say("以上", "End of the document"))));
        return new Document(
                language,
                Opening.title(snapshot, voice),
                voice.quote(snapshot.checklist().publisher()),
                Opening.summary(published, voice),
                published.publishedOn(),
                digest,
                blocks);
    }

    private static List<Chapter> chapters(PublishedRecord published, String digest, Voice voice) {
        var snapshot = published.snapshot();
        return List.of(
                RuleChapter.of(published, voice),
                FactorChapter.of(snapshot, voice),
                AmendmentChapter.of(snapshot, voice),
                CoverageChapter.of(snapshot, voice),
                FeedbackChapter.of(snapshot, voice),
                WatchChapter.of(snapshot, voice),
                DecisionChapter.of(published, voice),
                new Chapter(
                        "conclusion",
                        voice.say("結論", "Conclusion"),
                        List.of(new Block.Paragraph(voice.quote(snapshot.conclusion())))),
                RecordChapter.of(published, digest, voice));
    }
}
