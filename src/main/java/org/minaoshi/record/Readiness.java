package org.minaoshi.record;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Whether a review may be proposed: the laws that block, each asked in turn, in the order of a person who goes through the record. */
public final class Readiness {

    /** A named rule that a record may still be short of. */
    record Law(String slug, Function<ReviewRecord, Stream<Blocker>> blockers) {}

    static final Law FEEDBACK_UNTRIAGED = new Law("feedback-untriaged", GatheringLaws::feedbackTriaged);
    static final Law FEEDBACK_NOT_ACCEPTED = new Law("feedback-not-accepted", GatheringLaws::feedbackAccepted);
    static final Law EVERY_FACTOR = new Law("every-factor", GatheringLaws::everyFactor);
    static final Law IMPACT_ELSEWHERE = new Law("impact-elsewhere", GatheringLaws::impactElsewhere);
    static final Law CARRY_OVER = new Law("carry-over", GatheringLaws::carryOver);
    static final Law WATCH = new Law("watch", GatheringLaws::watch);
    static final Law EDITION_NOT_CONSIDERED = new Law("edition-not-considered", ExaminingLaws::everyEdition);
    static final Law COVERAGE = new Law("coverage", ExaminingLaws::coverage);
    static final Law IMPACT_JUDGED = new Law("impact-judged", ExaminingLaws::everyImpactJudged);

    static final List<Law> LAWS = List.of(
            FEEDBACK_UNTRIAGED,
            FEEDBACK_NOT_ACCEPTED,
            EVERY_FACTOR,
            IMPACT_ELSEWHERE,
            CARRY_OVER,
            WATCH,
            EDITION_NOT_CONSIDERED,
            COVERAGE,
            IMPACT_JUDGED);

    public static List<Blocker> blockers(ReviewRecord review) {
        return LAWS.stream().flatMap(law -> law.blockers().apply(review)).toList();
    }

    private Readiness() {}
}
