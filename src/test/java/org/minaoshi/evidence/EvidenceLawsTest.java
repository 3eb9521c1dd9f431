package org.minaoshi.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.minaoshi.platform.LocalizedText.text;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.minaoshi.platform.Fault;
import org.minaoshi.platform.LocalizedText;
import org.minaoshi.platform.PartialDate;
import org.minaoshi.platform.ProblemException;

class EvidenceLawsTest {

    private static final LocalizedText SOMETHING = text("公表情報", null);
    private static final Basis.Period YEAR = new Basis.Period(new PartialDate("2023-04"), new PartialDate("2023-11"));
    private static final Basis.Text RULES = new Basis.Text("self-regulatory-rules", "2020-12");
    private static final String DIGEST = "a".repeat(64);
    private static final String OTHER_DIGEST = "b".repeat(64);

    @Test
    void nothingFoundIsShown() {
        assertThatCode(() -> EvidenceLaws.nothingFoundIsShown(
                        new Basis.NegativeFinding(List.of(SOMETHING), YEAR, SOMETHING, null)))
                .doesNotThrowAnyException();

        assertThat(places(refusal(() -> EvidenceLaws.nothingFoundIsShown(
                        new Basis.NegativeFinding(List.of(SOMETHING), YEAR, null, SOMETHING)))))
                .containsExactly("/basis/scope");
        assertThat(places(refusal(() ->
                        EvidenceLaws.nothingFoundIsShown(new Basis.NegativeFinding(List.of(), null, SOMETHING, null)))))
                .containsExactly("/basis/sources", "/basis/period");
        assertThat(refusal(() -> EvidenceLaws.nothingFoundIsShown(new Basis.NegativeFinding(null, null, null, null)))
                        .type())
                .isEqualTo(EvidenceProblems.NEGATIVE_FINDING_INCOMPLETE);
    }

    /** Law 5: a day that has come, or a month or year that has begun. */
    @Test
    void nothingIsFoundInATimeToCome() {
        var today = LocalDate.of(2023, 12, 13);
        for (var over : List.of("2023-12-13", "2023-12", "2023")) {
            assertThatCode(() -> EvidenceLaws.searchedWhatIsOver(searchedUntil(over), today))
                    .doesNotThrowAnyException();
        }
        for (var toCome : List.of("2023-12-14", "2024-01", "2024")) {
            var refusal = refusal(() -> EvidenceLaws.searchedWhatIsOver(searchedUntil(toCome), today));
            assertThat(refusal.type()).isEqualTo(EvidenceProblems.NEGATIVE_FINDING_OF_TIME_TO_COME);
            assertThat(places(refusal)).containsExactly("/basis/period/to");
        }
    }

    private static Basis.NegativeFinding searchedUntil(String to) {
        var period = new Basis.Period(new PartialDate("2022-04"), new PartialDate(to));
        return new Basis.NegativeFinding(List.of(SOMETHING), period, SOMETHING, null);
    }

    @Test
    void carryOverOnlyOfTheSameText() {
        var carried = new Basis.CarryOver(2020, RULES);
        var earlier = Optional.of(new EarlierConclusion(2020, RULES.standard(), RULES.edition(), DIGEST));

        assertThat(EvidenceLaws.carryOverOnlyOfTheSameText(carried, 2023, earlier, DIGEST))
                .isEqualTo(DIGEST);
        assertThat(refusal(() -> EvidenceLaws.carryOverOnlyOfTheSameText(carried, 2023, earlier, OTHER_DIGEST))
                        .type())
                .isEqualTo(EvidenceProblems.CARRY_OVER_TEXT_CHANGED);
    }

    @Test
    void carryOverNamesAnEarlierConclusionAboutThatText() {
        var earlier = Optional.of(new EarlierConclusion(2020, RULES.standard(), RULES.edition(), DIGEST));

        var none = refusal(() -> EvidenceLaws.carryOverOnlyOfTheSameText(
                new Basis.CarryOver(2019, RULES), 2023, Optional.empty(), DIGEST));
        assertThat(none.type()).isEqualTo(EvidenceProblems.CARRY_OVER_UNKNOWN);
        assertThat(places(none)).containsExactly("/basis/fiscalYear");

        var sameYear = refusal(
                () -> EvidenceLaws.carryOverOnlyOfTheSameText(new Basis.CarryOver(2020, RULES), 2020, earlier, DIGEST));
        assertThat(sameYear.type()).isEqualTo(EvidenceProblems.CARRY_OVER_UNKNOWN);

        var anotherText = refusal(() -> EvidenceLaws.carryOverOnlyOfTheSameText(
                new Basis.CarryOver(2020, new Basis.Text(RULES.standard(), "2018-04")), 2023, earlier, DIGEST));
        assertThat(anotherText.type()).isEqualTo(EvidenceProblems.CARRY_OVER_UNKNOWN);
        assertThat(places(anotherText)).containsExactly("/basis/about");
    }

    @Test
    void unknownFactorIsRefused() {
        assertThatCode(() -> EvidenceLaws.factorIsKnown("incidents", Set.of("incidents")))
                .doesNotThrowAnyException();
        assertThat(refusal(() -> EvidenceLaws.factorIsKnown("weather", Set.of("incidents")))
                        .type())
                .isEqualTo(EvidenceProblems.FACTOR_UNKNOWN);
    }

    @Test
    void feedbackIsKnownAndAccepted() {
        var accepted = UUID.randomUUID();
        var noted = UUID.randomUUID();
        var foreign = UUID.randomUUID();

        assertThatCode(() -> EvidenceLaws.feedbackIsAccepted(
                        new Basis.Feedback(List.of(accepted)), Set.of(accepted), Set.of(noted)))
                .doesNotThrowAnyException();

        var unknown = refusal(() -> EvidenceLaws.feedbackIsAccepted(
                new Basis.Feedback(List.of(accepted, foreign)), Set.of(accepted), Set.of(noted)));
        assertThat(unknown.type()).isEqualTo(EvidenceProblems.FEEDBACK_UNKNOWN);
        assertThat(places(unknown)).containsExactly("/basis/feedback/1");

        var notAccepted = refusal(() -> EvidenceLaws.feedbackIsAccepted(
                new Basis.Feedback(List.of(noted, accepted)), Set.of(accepted), Set.of(noted)));
        assertThat(notAccepted.type()).isEqualTo(EvidenceProblems.FEEDBACK_NOT_ACCEPTED);
        assertThat(places(notAccepted)).containsExactly("/basis/feedback/0");
    }

    @Test
    void incidentDetailStaysInside() {
        var incident = new Basis.Incident(
                new PartialDate("2023-08"), Basis.Severity.HIGH, SOMETHING, "which host, which account");

        var fact = new EvidenceFact(UUID.randomUUID(), "incidents", SOMETHING, incident, null);

        assertThat(fact.basis())
                .isEqualTo(new Basis.Incident(new PartialDate("2023-08"), Basis.Severity.HIGH, SOMETHING, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"kind\":\"FEEDBACK\",\"feedback\":[\"018c60f2-5f80-7c1a-9d0c-0e6b3a2d4f10\"]}",
                "{\"kind\":\"INCIDENT\",\"occurred\":\"2023-08\",\"severity\":\"LOW\",\"source\":{\"ja\":\"公表\"}}",
                "{\"kind\":\"NEGATIVE_FINDING\",\"sources\":[{\"ja\":\"公表\"}],\"period\":{\"from\":\"2023\",\"to\":\"2023-11-30\"},\"scope\":{\"ja\":\"国内\"}}",
                "{\"kind\":\"TREND\",\"sources\":[{\"ja\":\"公表\"}]}",
                "{\"kind\":\"CARRY_OVER\",\"fiscalYear\":2020,\"about\":{\"standard\":\"rules\",\"edition\":\"2020-12\"}}",
                "{\"kind\":\"IMPACT\",\"standard\":\"guidelines\",\"edition\":\"11\"}",
                "{\"kind\":\"METRIC\",\"name\":{\"ja\":\"提供率\"},\"value\":\"12\",\"asOf\":\"2023-09\",\"source\":{\"ja\":\"調査\"}}"
            })
    void everyKindIsReadAndWrittenAlike(String json) throws JsonProcessingException {
        var mapper = new ObjectMapper();

        var basis = mapper.readValue(json, Basis.class);

        assertThat(mapper.readTree(mapper.writeValueAsString(basis))).isEqualTo(mapper.readTree(json));
        assertThat(mapper.readTree(json).get("kind").asText())
                .isEqualTo(basis.kind().name());
    }

    @Test
    void aPeriodDoesNotEndBeforeItBegins() {
        assertThatCode(() -> new Basis.Period(new PartialDate("2023"), new PartialDate("2023-02")))
                .doesNotThrowAnyException();
        assertThat(catchThrowableOfType(
                        IllegalArgumentException.class,
                        () -> new Basis.Period(new PartialDate("2023-04"), new PartialDate("2023-03"))))
                .isNotNull();
    }

    private static ProblemException refusal(ThrowingCallable act) {
        var refusal = catchThrowableOfType(ProblemException.class, act);
        assertThat(refusal).isNotNull();
        return refusal;
    }

    private static List<String> places(ProblemException refusal) {
        return refusal.faults().stream().map(Fault::pointer).toList();
    }
}
