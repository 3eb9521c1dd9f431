package org.minaoshi.itemchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minaoshi.itemchange.FollowUp.Code.AWAITING_JUDGEMENT;
import static org.minaoshi.itemchange.FollowUp.Code.ITEM_ADDED;
import static org.minaoshi.itemchange.FollowUp.Code.ITEM_GONE;
import static org.minaoshi.itemchange.FollowUp.Code.ITEM_MOVED;
import static org.minaoshi.itemchange.FollowUp.Code.ITEM_REVISED;
import static org.minaoshi.itemchange.FollowUp.Code.ITEM_REWORDED;
import static org.minaoshi.itemchange.FollowUp.Code.ITEM_TO_BE_REVISED;
import static org.minaoshi.itemchange.FollowUp.Code.NOTHING_CHANGED;
import static org.minaoshi.itemchange.FollowUp.Code.NO_REVISION;
import static org.minaoshi.itemchange.FollowUp.Code.REACHED_INDIRECTLY;
import static org.minaoshi.itemchange.FollowUp.Code.REVISION_NOT_TAKEN;
import static org.minaoshi.itemchange.FollowUp.Code.WORDING_ONLY;
import static org.minaoshi.record.Outcome.NOT_NEEDED;
import static org.minaoshi.record.Outcome.PARTIAL_REVISION;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.minaoshi.comparison.Kind;
import org.minaoshi.comparison.Weight;
import org.minaoshi.impact.KnownBy;
import org.minaoshi.itemchange.ItemChanges.EditionChange;
import org.minaoshi.itemchange.ItemChanges.PublishedJudgement;
import org.minaoshi.itemchange.ItemChanges.TouchedProvision;
import org.minaoshi.platform.LocalizedText;
import org.minaoshi.record.Outcome;

/** What follows from what, in milliseconds. */
class FollowUpTest {

    private static final LocalizedText WORDS = LocalizedText.text("本文", "words");
    private static final Instant PUBLISHED = Instant.parse("2024-03-01T00:00:00Z");
    private static final Instant BEFORE = Instant.parse("2024-02-01T00:00:00Z");
    private static final Instant AFTER = Instant.parse("2024-04-01T00:00:00Z");

    private static EditionChange changed(Kind kind, Weight weight, Instant registeredAt) {
        return new EditionChange("2", WORDS, null, registeredAt, kind, weight, 1, 1, List.of());
    }

    private static TouchedProvision touched(String provision, String... path) {
        return new TouchedProvision(
                "fisc",
                "12",
                WORDS,
                null,
                AFTER,
                provision,
                WORDS,
                false,
                path.length == 0 ? null : List.of(path),
                KnownBy.STATED,
                List.of(),
                null);
    }

    private static PublishedJudgement judged(String provision, String judgement, Outcome outcome) {
        return new PublishedJudgement(
                2023, 1, PUBLISHED, outcome, "fisc", "12", provision, judgement, WORDS, null, null);
    }

    private static List<FollowUp.Code> codes(
            List<EditionChange> editions, List<TouchedProvision> touched, List<PublishedJudgement> judgements) {
        return codes(new FollowUp.Facts(false, editions, touched, judgements));
    }

    private static List<FollowUp.Code> codes(FollowUp.Facts facts) {
        return FollowUp.of(facts).stream().map(FollowUp::code).toList();
    }

    @Test
    void nothingFollowsFromNothing() {
        assertThat(codes(List.of(), List.of(), List.of())).containsExactly(NOTHING_CHANGED);
        assertThat(FollowUp.of(new FollowUp.Facts(false, List.of(), List.of(), List.of())))
                .allSatisfy(followUp -> {
                    assertThat(followUp.words().ja()).isNotBlank();
                    assertThat(followUp.words().en()).isNotBlank();
                });
    }

    @Test
    void itemsThatChangedAreToldApartFromThoseReworded() {
        assertThat(codes(List.of(changed(Kind.CHANGED, Weight.SUBSTANCE, AFTER)), List.of(), List.of()))
                .containsExactly(ITEM_REVISED);
        assertThat(codes(List.of(changed(Kind.CHANGED, Weight.EDITORIAL, AFTER)), List.of(), List.of()))
                .containsExactly(ITEM_REWORDED);
        assertThat(codes(
                        List.of(
                                changed(Kind.CHANGED, Weight.EDITORIAL, AFTER),
                                changed(Kind.CHANGED, Weight.UNKNOWN, AFTER)),
                        List.of(),
                        List.of()))
                .containsExactly(ITEM_REVISED);
        assertThat(codes(List.of(changed(Kind.MOVED, null, AFTER)), List.of(), List.of()))
                .containsExactly(ITEM_MOVED);
        assertThat(codes(List.of(changed(Kind.ADDED, Weight.SUBSTANCE, AFTER)), List.of(), List.of()))
                .containsExactly(ITEM_ADDED);
        var retired = List.of(changed(Kind.RETIRED, Weight.SUBSTANCE, AFTER));
        assertThat(codes(new FollowUp.Facts(true, retired, List.of(), List.of())))
                .containsExactly(ITEM_GONE);
    }

    @Test
    void whatWasJudgedIsSaidAsItWasDecided() {
        var direct = List.of(touched("統1"));
        assertThat(codes(List.of(), direct, List.of(judged("統1", "NO_EFFECT", NOT_NEEDED))))
                .containsExactly(NO_REVISION);
        assertThat(codes(List.of(), direct, List.of(judged("統1", "EDITORIAL", NOT_NEEDED))))
                .containsExactly(WORDING_ONLY);
        assertThat(codes(List.of(), direct, List.of(judged("統1", "NEEDS_REVISION", PARTIAL_REVISION))))
                .containsExactly(ITEM_TO_BE_REVISED);
        assertThat(codes(List.of(), direct, List.of(judged("統1", "NEEDS_REVISION", NOT_NEEDED))))
                .containsExactly(REVISION_NOT_TAKEN);
        assertThat(codes(
                        List.of(),
                        List.of(touched("統1"), touched("統2")),
                        List.of(judged("統1", "NO_EFFECT", NOT_NEEDED), judged("統2", "EDITORIAL", NOT_NEEDED))))
                .containsExactly(WORDING_ONLY);
    }

    @Test
    void aRevisionIsToComeUntilAnEditionHasChangedTheItem() {
        var needed = List.of(judged("統1", "NEEDS_REVISION", PARTIAL_REVISION));
        assertThat(codes(List.of(changed(Kind.CHANGED, Weight.SUBSTANCE, AFTER)), List.of(), needed))
                .containsExactly(ITEM_REVISED);
        assertThat(codes(List.of(changed(Kind.CHANGED, Weight.SUBSTANCE, BEFORE)), List.of(), needed))
                .containsExactly(ITEM_REVISED, ITEM_TO_BE_REVISED);
    }

    @Test
    void whatNobodyHasJudgedAwaitsItOrIsOnlyReached() {
        assertThat(codes(List.of(), List.of(touched("統1"), touched("実13", "統24", "実13")), List.of()))
                .containsExactly(AWAITING_JUDGEMENT, REACHED_INDIRECTLY);
        assertThat(codes(
                        List.of(),
                        List.of(touched("統1"), touched("統2")),
                        List.of(judged("統1", "NO_EFFECT", NOT_NEEDED))))
                .containsExactly(NO_REVISION, AWAITING_JUDGEMENT);
    }
}
