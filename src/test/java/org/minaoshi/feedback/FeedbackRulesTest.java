package org.minaoshi.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.minaoshi.feedback.FeedbackFixture.BANK;
import static org.minaoshi.feedback.FeedbackFixture.SECRETARIAT;
import static org.minaoshi.feedback.FeedbackFixture.aSubmission;
import static org.minaoshi.feedback.FeedbackFixture.feedbackOf;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.minaoshi.feedback.FeedbackKind.Detail;
import org.minaoshi.identity.Actor;
import org.minaoshi.identity.Role;
import org.minaoshi.platform.Fault;
import org.minaoshi.platform.ProblemException;

class FeedbackRulesTest {

    static Stream<Arguments> whatAKindSays() {
        return Stream.of(
                Arguments.of(FeedbackKind.USAGE, Set.of(), Set.of()),
                Arguments.of(FeedbackKind.REQUEST, Set.of(), Set.of(Detail.PROPOSED_WORDING)),
                Arguments.of(FeedbackKind.INCIDENT, Set.of(Detail.SEVERITY), Set.of(Detail.RESTRICTED_DETAIL)),
                Arguments.of(FeedbackKind.REMARK, Set.of(Detail.CONDITION), Set.of()),
                Arguments.of(FeedbackKind.QUESTION, Set.of(), Set.of()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("whatAKindSays")
    void aKindSaysWhatItMustAndNothingOfOthers(FeedbackKind kind, Set<Detail> needed, Set<Detail> optional) {
        assertThat(kind.faults(needed)).isEmpty();
        for (var detail : Detail.values()) {
            var without = EnumSet.noneOf(Detail.class);
            without.addAll(needed);
            without.remove(detail);
            assertThat(kind.faults(without)).hasSize(needed.contains(detail) ? 1 : 0);
            var with = EnumSet.of(detail);
            with.addAll(needed);
            assertThat(kind.faults(with)).hasSize(needed.contains(detail) || optional.contains(detail) ? 0 : 1);
        }
    }

    @Test
    void everyWrongMemberIsNamed() {
        var request = new SubmitFeedbackRequest(
                "api-checklist", FeedbackKind.REMARK, "text", null, "wording", null, Severity.LOW, null);

        var refusal = refusal(request::requireFormOfKind);

        assertThat(refusal.type()).isEqualTo(FeedbackProblems.KIND_MISMATCH);
        assertThat(pointers(refusal)).containsExactly("/proposedWording", "/condition", "/severity");
    }

    @Test
    void everyUnknownItemIsNamedAtItsPlace() {
        var request = aSubmission(FeedbackKind.USAGE);

        assertThatCode(() -> request.requireItems(Set.of(3, 7, 12))).doesNotThrowAnyException();
        var refusal = refusal(() -> request.requireItems(Set.of(7)));
        assertThat(refusal.type()).isEqualTo(FeedbackProblems.ITEM_UNKNOWN);
        assertThat(pointers(refusal)).containsExactly("/items/1");
    }

    @Test
    void feedbackOnTheChecklistAsAWholeNamesNoItem() {
        var request =
                new SubmitFeedbackRequest("api-checklist", FeedbackKind.QUESTION, "text", null, null, null, null, null);

        assertThatCode(() -> request.requireItems(Set.of())).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource
    void onlyADuplicateNamesAnOriginal(DispositionKind disposition) {
        var duplicate = disposition == DispositionKind.DUPLICATE;
        assertThat(disposition.faults(true)).hasSize(duplicate ? 0 : 1);
        assertThat(disposition.faults(false)).hasSize(duplicate ? 1 : 0);
        assertThat(refusal(
                                new TriageFeedbackRequest(
                                                disposition, "reason", duplicate ? null : UUID.randomUUID(), null)
                                        ::requireFormOfDisposition)
                        .type())
                .isEqualTo(FeedbackProblems.DISPOSITION_MISMATCH);
    }

    @Test
    void whoSubmittedDoesNotTriage() {
        var both = new Actor(BANK.id(), Set.of(Role.INSTITUTION, Role.SECRETARIAT), "bank-a");

        assertThat(refusal(() -> feedbackOf(BANK).triage(both, 1)).type()).isEqualTo(FeedbackProblems.FOUR_EYES);
        assertThatCode(() -> feedbackOf(BANK).triage(SECRETARIAT, 1)).doesNotThrowAnyException();
    }

    @Test
    void whoAmendedDoesNotTriageEither() {
        var colleague = new Actor("issuer|colleague", Set.of(Role.INSTITUTION, Role.SECRETARIAT), "bank-a");
        var feedback = feedbackOf(BANK);
        feedback.amend(aSubmission(FeedbackKind.REMARK), colleague, FeedbackFixture.NOON);

        assertThat(refusal(() -> feedback.triage(colleague, 2)).type()).isEqualTo(FeedbackProblems.FOUR_EYES);
        assertThatCode(() -> feedback.triage(SECRETARIAT, 2)).doesNotThrowAnyException();
    }

    @Test
    void onlyTheVersionThatWasReadIsTriaged() {
        var feedback = feedbackOf(BANK);
        feedback.amend(aSubmission(FeedbackKind.QUESTION), BANK, FeedbackFixture.NOON);

        assertThat(refusal(() -> feedback.triage(SECRETARIAT, 1)).type()).isEqualTo(FeedbackProblems.AMENDED);
        assertThat(new TriageFeedbackRequest(DispositionKind.NOTED, "reason", null, null).versionNumber())
                .isOne();
    }

    @Test
    void whatSaysTheSameIsNoNewVersion() {
        var feedback = feedbackOf(BANK);
        feedback.amend(aSubmission(FeedbackKind.USAGE), BANK, FeedbackFixture.NOON);

        assertThat(feedback.row().versionNumber()).isOne();
        assertThat(feedback.row().amendedAt()).isNull();
    }

    @Test
    void whatIsWithdrawnIsNeitherTriagedNorAnOriginal() {
        var feedback = feedbackOf(BANK);
        feedback.withdraw("誤って提出した", FeedbackFixture.NOON);

        assertThat(refusal(() -> feedback.triage(SECRETARIAT, 1)).type()).isEqualTo(FeedbackProblems.WITHDRAWN);
        assertThat(refusal(feedback::requireUntriaged).type()).isEqualTo(FeedbackProblems.WITHDRAWN);
        assertThat(feedbackOf(BANK).canRepeat(feedback)).isFalse();
    }

    @Test
    void nothingRepeatsItself() {
        var feedback = feedbackOf(BANK);

        assertThat(feedback.canRepeat(feedback)).isFalse();
        assertThat(feedback.canRepeat(feedbackOf(BANK))).isTrue();
    }

    @Test
    void asSubmitterOneSeesOnlyWhatIsOnesOwn() {
        assertThat(Viewer.of(BANK).sees("bank-a")).isTrue();
        assertThat(Viewer.of(BANK).sees("bank-b")).isFalse();
        assertThat(Viewer.of(BANK).sees(null)).isFalse();
        assertThat(Viewer.of(SECRETARIAT).sees("bank-b")).isTrue();
        var nowhere = new Actor("https://issuer.example|x", Set.of(Role.INSTITUTION), null);
        assertThat(refusal(() -> Viewer.of(nowhere)).type()).isEqualTo(FeedbackProblems.ORGANISATION_UNKNOWN);
    }

    private static ProblemException refusal(ThrowingCallable act) {
        return catchThrowableOfType(ProblemException.class, act);
    }

    private static List<String> pointers(ProblemException refusal) {
        return refusal.faults().stream().map(Fault::pointer).toList();
    }
}
