package org.minaoshi.record;

import static org.minaoshi.platform.LocalizedText.text;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.minaoshi.platform.LocalizedText;

/** A review with nothing left open, and what makes it less so. */
final class ReviewRecordFixture {

    static final UUID REVIEW = UUID.fromString("018c60f2-5f80-7c1a-9d0c-0e6b3a2d4f10");
    static final UUID ANSWERED = UUID.fromString("018c60f2-5f80-7c1a-9d0c-0e6b3a2d4f11");
    static final LocalizedText WORDS = text("本文", "words");

    static ReviewRecord ready() {
        return with(List.of(factor("incidents", "RULE", Finding.NO_REVISION, 1)));
    }

    static ReviewRecord with(List<FactorRecord> factors) {
        return build(factors, List.of(), List.of(), List.of(), List.of(), ReviewRecord.Loose.NONE);
    }

    static ReviewRecord with(Snapshot.Impact... impacts) {
        return build(ready().factors(), List.of(), List.of(impacts), List.of(), List.of(), ReviewRecord.Loose.NONE);
    }

    static ReviewRecord with(Snapshot.Considered... considered) {
        return build(ready().factors(), List.of(considered), List.of(), List.of(), List.of(), ReviewRecord.Loose.NONE);
    }

    static ReviewRecord with(ReviewRecord.Loose loose) {
        return build(ready().factors(), List.of(), List.of(), List.of(), List.of(), loose);
    }

    static ReviewRecord with(Snapshot.WatchAnswer... answers) {
        return build(ready().factors(), List.of(), List.of(), List.of(answers), List.of(), ReviewRecord.Loose.NONE);
    }

    static ReviewRecord with(ReviewRecord.Submission... accepted) {
        return build(ready().factors(), List.of(), List.of(), List.of(), List.of(accepted), ReviewRecord.Loose.NONE);
    }

    static FactorRecord factor(String code, String origin, Finding finding, int evidence) {
        return new FactorRecord(
                code,
                origin,
                text("要素", null),
                finding,
                finding == null ? null : WORDS,
                null,
                Collections.nCopies(evidence, negativeFinding()));
    }

    static FactorRecord.Evidence negativeFinding() {
        return new FactorRecord.Evidence(
                "NEGATIVE_FINDING",
                WORDS,
                null,
                List.of(WORDS),
                null,
                WORDS,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    static Snapshot.Impact impact(int item, String designation, String judgement) {
        return new Snapshot.Impact(
                new Snapshot.Item(item, WORDS),
                new Snapshot.Provision("fisc", "11", designation, WORDS, false),
                null,
                List.of(new Snapshot.Amendment("TEXT_ADDED", "1", null, null, null, WORDS, List.of())),
                null,
                judgement,
                judgement == null ? null : WORDS,
                null);
    }

    /** @param path from what the item cites to the touched provision */
    static Snapshot.Impact through(int item, String judgement, String... path) {
        var touched = impact(item, path[path.length - 1], judgement);
        return new Snapshot.Impact(
                touched.item(),
                touched.provision(),
                List.of(path),
                touched.amendments(),
                null,
                judgement,
                touched.reason(),
                null);
    }

    static Snapshot.Considered considered(String state) {
        return new Snapshot.Considered(
                "fisc",
                WORDS,
                WORDS,
                "11",
                WORDS,
                null,
                "a".repeat(64),
                List.of(new Snapshot.Coverage("統4", WORDS, List.of(1), state, null)));
    }

    private static ReviewRecord build(
            List<FactorRecord> factors,
            List<Snapshot.Considered> considered,
            List<Snapshot.Impact> impacts,
            List<Snapshot.WatchAnswer> answers,
            List<ReviewRecord.Submission> accepted,
            ReviewRecord.Loose loose) {
        return new ReviewRecord(
                REVIEW,
                new Snapshot.Checklist("api-connection", WORDS, WORDS, "2019-09", WORDS, null),
                2023,
                null,
                new Snapshot.RuleSet("2018", WORDS, WORDS, WORDS, WORDS, 2),
                new Snapshot.Window(LocalDate.of(2023, 3, 10), WORDS),
                factors,
                considered,
                impacts,
                List.of(),
                answers.stream()
                        .map(answer -> new ReviewRecord.Answered(ANSWERED, answer))
                        .toList(),
                List.of(),
                null,
                accepted,
                loose);
    }

    private ReviewRecordFixture() {}
}
