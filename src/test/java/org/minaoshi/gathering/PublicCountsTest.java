package org.minaoshi.gathering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.minaoshi.feedback.DispositionKind;
import org.minaoshi.feedback.FeedbackFact;
import org.minaoshi.feedback.FeedbackKind;
import org.minaoshi.organisation.OrganisationKind;
import org.minaoshi.record.FactorRecord;
import org.minaoshi.record.Snapshot;

/** Law 14. */
class PublicCountsTest {

    private static List<FeedbackFact> some(int count, OrganisationKind by, FeedbackKind kind) {
        return Collections.nCopies(
                count,
                new FeedbackFact(UUID.randomUUID(), kind, by, List.of(), DispositionKind.NOTED, null, "F23-7K4M-2Q"));
    }

    @Test
    void showsNoNumberUnderThree() {
        var feedback = Stream.of(
                        some(2, OrganisationKind.PAYMENT_AGENT, FeedbackKind.USAGE),
                        some(3, OrganisationKind.INSTITUTION, FeedbackKind.USAGE),
                        some(1, OrganisationKind.INSTITUTION, FeedbackKind.QUESTION))
                .flatMap(List::stream)
                .toList();
        assertThat(PublicCounts.of(feedback))
                .containsExactly(
                        new Snapshot.FeedbackTally("QUESTION", "INSTITUTION", "NOTED", null),
                        new Snapshot.FeedbackTally("USAGE", "INSTITUTION", "NOTED", 3),
                        new Snapshot.FeedbackTally("USAGE", "PAYMENT_AGENT", "NOTED", null));
        assertThat(PublicCounts.byOrganisationKind(feedback))
                .containsExactly(
                        new FactorRecord.Tally("INSTITUTION", 4), new FactorRecord.Tally("PAYMENT_AGENT", null));
    }

    @Test
    void saysNothingOfWhatNobodySubmitted() {
        assertThat(PublicCounts.of(List.of())).isEmpty();
    }
}
