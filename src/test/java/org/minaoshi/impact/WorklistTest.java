package org.minaoshi.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.minaoshi.impact.ImpactFixture.active;
import static org.minaoshi.impact.ImpactFixture.actives;
import static org.minaoshi.impact.ImpactFixture.amended;
import static org.minaoshi.impact.ImpactFixture.citation;
import static org.minaoshi.impact.ImpactFixture.considered;
import static org.minaoshi.impact.ImpactFixture.lineage;
import static org.minaoshi.impact.ImpactFixture.partial;
import static org.minaoshi.impact.ImpactFixture.referring;
import static org.minaoshi.impact.ImpactFixture.saying;
import static org.minaoshi.platform.LocalizedText.text;
import static org.minaoshi.standard.AmendmentKind.TEXT_ADDED;
import static org.minaoshi.standard.AmendmentKind.WORDING;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.minaoshi.checklist.DecidedReview;

/** Laws 6 and 8 over what was judged here and earlier. */
class WorklistTest {

    private static final EditionText EDITION = referring(
            partial(
                    "2",
                    actives("2", "統1", "統2", "実13"),
                    amended("統1", WORDING),
                    amended("統2", WORDING),
                    amended("実13", WORDING)),
            "統1 実13");
    private static final Considered CONSIDERED =
            considered(lineage(EDITION), citation(1, "統1"), citation(1, "統2"), citation(2, "統1"));

    private final Map<EarlierJudgements.Said, Sides> computed = new HashMap<>();

    @Test
    void everyImpactIsJudged() {
        var worklist = worklist(CONSIDERED, List.of(judged(1, "2", "統2", Effect.EDITORIAL)));

        assertThat(worklist.impacts(0).toList())
                .extracting(Impact::pair, Impact::standing)
                .containsExactly(
                        tuple(pair(1, "統1"), Standing.OPEN),
                        tuple(pair(1, "統2"), Standing.JUDGED),
                        tuple(pair(2, "統1"), Standing.OPEN));
        assertThat(summary(worklist, 1))
                .isEqualTo(new ImpactSummary(3, 1, 0, 2, 0, 2, 0, text("3 組中 2 組に判断が必要", "2 of 3 need a look")));
    }

    @Test
    void whatIsReachedThroughOthersIsShownAsDeepAsAskedAndWhereItWasJudged() {
        assertThat(worklist(CONSIDERED, List.of()).impacts(1).toList())
                .filteredOn(impact -> !impact.direct())
                .extracting(Impact::pair, Impact::standing)
                .containsExactly(tuple(pair(1, "実13"), Standing.BESIDE), tuple(pair(2, "実13"), Standing.BESIDE));

        var one = worklist(CONSIDERED, List.of(judged(2, "2", "実13", Effect.NEEDS_REVISION)));

        assertThat(one.impacts(0).toList())
                .filteredOn(impact -> !impact.direct())
                .extracting(Impact::pair, Impact::standing)
                .containsExactly(tuple(pair(2, "実13"), Standing.JUDGED));
        assertThat(summary(one, 0))
                .isEqualTo(new ImpactSummary(3, 0, 0, 3, 1, 1, 1, text("3 組中 3 組に判断が必要", "3 of 3 need a look")));
    }

    @Test
    void whatIsNamedIsShownHoweverDeepItLies() {
        var named = Set.of(pair(2, "実13"), pair(2, "統2"), pair(9, "統1"));

        assertThat(worklist(CONSIDERED, List.of()).impacts(0, named).toList())
                .filteredOn(impact -> !impact.direct())
                .extracting(Impact::pair, Impact::standing)
                .containsExactly(tuple(pair(2, "実13"), Standing.BESIDE));
    }

    @Test
    void carryOver() {
        var before = said(2021, false, CONSIDERED, judged(1, "2", "統1", Effect.NO_EFFECT));

        var carried =
                worklist(CONSIDERED, List.of(), before).find(pair(1, "統1")).orElseThrow();

        assertThat(carried.standing()).isEqualTo(Standing.CARRIED);
        assertThat(carried.judgement())
                .isEqualTo(new Impact.Judged(
                        Effect.NO_EFFECT,
                        text("理由", null),
                        Instant.EPOCH,
                        new Impact.Origin(before.review().id(), 2021, "2")));
        assertThat(carried.earlier()).singleElement().matches(Impact.Earlier::same);
        assertThat(summary(worklist(CONSIDERED, List.of(), before), 0))
                .isEqualTo(new ImpactSummary(3, 0, 1, 2, 0, 0, 0, text("3 組中 2 組に判断が必要", "2 of 3 need a look")));
    }

    @Test
    void whatIsJudgedHereTakesThePlaceOfWhatWouldBeCarried() {
        var before = said(2021, false, CONSIDERED, judged(1, "2", "統1", Effect.NO_EFFECT));

        var here = worklist(CONSIDERED, List.of(judged(1, "2", "統1", Effect.NEEDS_REVISION)), before)
                .find(pair(1, "統1"))
                .orElseThrow();

        assertThat(here.standing()).isEqualTo(Standing.JUDGED);
        assertThat(here.judgement().judgement()).isEqualTo(Effect.NEEDS_REVISION);
        assertThat(here.earlier()).hasSize(1);
    }

    @Test
    void theNewestOfTheSameIsCarried() {
        var old = said(2021, false, CONSIDERED, judged(1, "2", "統1", Effect.NO_EFFECT));
        var newer = said(2023, false, CONSIDERED, judged(1, "2", "統1", Effect.EDITORIAL));

        var carried =
                worklist(CONSIDERED, List.of(), newer, old).find(pair(1, "統1")).orElseThrow();

        assertThat(carried.judgement().carriedFrom().fiscalYear()).isEqualTo(2023);
        assertThat(carried.earlier()).extracting(Impact.Earlier::fiscalYear).containsExactly(2023, 2021);
    }

    @Test
    void nothingIsCarriedWhereAnItemOrAProvisionIsAnotherOrNobodyHereKnowsHowTheyWereDigested() {
        var sides = CONSIDERED.sides(CONSIDERED.find(pair(1, "統1")).orElseThrow());
        for (var changed : List.of(
                new Sides(sides.version(), "other", sides.provision()),
                new Sides(sides.version(), sides.item(), "other"),
                new Sides(sides.version() + 1, sides.item(), sides.provision()))) {
            var before = said(2021, false, changed, judged(1, "2", "統1", Effect.NO_EFFECT));

            var open =
                    worklist(CONSIDERED, List.of(), before).find(pair(1, "統1")).orElseThrow();

            assertThat(open.standing()).isEqualTo(Standing.OPEN);
            assertThat(open.earlier())
                    .singleElement()
                    .extracting(Impact.Earlier::same)
                    .isEqualTo(false);
        }
    }

    @Test
    void whatIsCorrectedCarriesNothingIntoItsCorrection() {
        var corrected = said(2023, true, CONSIDERED, judged(1, "2", "統1", Effect.NO_EFFECT));

        var open =
                worklist(CONSIDERED, List.of(), corrected).find(pair(1, "統1")).orElseThrow();

        assertThat(open.standing()).isEqualTo(Standing.OPEN);
        assertThat(open.earlier()).singleElement().matches(Impact.Earlier::same);
    }

    @Test
    void whatWasNotWrittenDownThenIsComputedFromTheCatalogue() {
        var judgement = judged(1, "2", "統1", Effect.NO_EFFECT);
        var before = new EarlierJudgements.Said(review(2021, false), judgement);
        computed.put(before, CONSIDERED.sides(CONSIDERED.find(pair(1, "統1")).orElseThrow()));

        assertThat(worklist(CONSIDERED, List.of(), before).find(pair(1, "統1")))
                .get()
                .extracting(Impact::standing)
                .isEqualTo(Standing.CARRIED);
    }

    /** Law 6 holds where the text is known to be the same; the same words about a text that nobody digested prove nothing in another edition. */
    @Test
    void anotherEditionIsTheSameOnlyWhereItsTextIsKnown() {
        var unknown = partial("3", List.of(active("3", "統1")), amended("統1", TEXT_ADDED));
        var alike = partial("4", List.of(active("4", "統1")), amended("統1", TEXT_ADDED));

        assertThat(provision(unknown)).isNotEqualTo(provision(alike));
        assertThat(provision(saying(unknown, "統1", "一"))).isEqualTo(provision(saying(alike, "統1", "一")));
        assertThat(provision(saying(unknown, "統1", "一"))).isNotEqualTo(provision(saying(alike, "統1", "二")));
        assertThat(provision(saying(partial("4", List.of(active("4", "統1")), amended("統1", WORDING)), "統1", "一")))
                .isNotEqualTo(provision(saying(unknown, "統1", "一")));
    }

    @Test
    void thePathIsPartOfWhatWasJudged() {
        var direct = provision(EDITION, "実13", null);
        var through = provision(EDITION, "実13", List.of("統1", "実13"));

        assertThat(through).isNotEqualTo(direct);
    }

    /** Memory is bounded by what a value may come to hold, not by what it holds when it is made. */
    @Test
    void whatMayBeRememberedOfEveryPairIsWeighed() {
        assertThat(CONSIDERED.weight()).isEqualTo(2 * CONSIDERED.size() + 3);
    }

    private static String provision(EditionText text) {
        return provision(text, "統1", null);
    }

    private static String provision(EditionText text, String designation, List<String> path) {
        return SideDigests.provision(
                        SideDigests.NEWEST, text, text.whole().provisions().get(designation), null, path)
                .orElseThrow();
    }

    private Worklist worklist(
            Considered considered, List<JudgementResponse> judged, EarlierJudgements.Said... earlier) {
        Map<Impact.Pair, JudgementResponse> byPair = new HashMap<>();
        judged.forEach(judgement -> byPair.put(judgement.pair(), judgement));
        return new Worklist(
                List.of(considered), byPair, new EarlierJudgements(SaidBefore.of(List.of(earlier)), new Traced()));
    }

    private final class Traced implements EarlierJudgements.Tracing {
        @Override
        public Names names(String standard, EarlierJudgements.ProvisionOf provision, Set<String> editions) {
            return Names.of(provision.designation(), List.of(new Names.Edition(provision.edition(), () -> null)), 0);
        }

        @Override
        public Optional<Sides> sides(EarlierJudgements.Said said) {
            return said.judgement().sides().or(() -> Optional.ofNullable(computed.get(said)));
        }
    }

    private static EarlierJudgements.Said said(
            int year, boolean corrected, Considered considered, JudgementResponse judgement) {
        return said(
                year,
                corrected,
                considered.sides(considered.find(judgement.pair()).orElseThrow()),
                judgement);
    }

    private static EarlierJudgements.Said said(int year, boolean corrected, Sides sides, JudgementResponse judgement) {
        return new EarlierJudgements.Said(
                review(year, corrected),
                new JudgementResponse(
                        judgement.item(),
                        judgement.standard(),
                        judgement.edition(),
                        judgement.provision(),
                        judgement.judgement(),
                        judgement.reason(),
                        judgement.judgedAt(),
                        0,
                        sides.item(),
                        sides.provision(),
                        sides.version()));
    }

    private static DecidedReview review(int year, boolean corrected) {
        return new DecidedReview(new UUID(0, year), year, "1", corrected);
    }

    private static JudgementResponse judged(int item, String edition, String provision, Effect effect) {
        return new JudgementResponse(
                item,
                ImpactFixture.STANDARD,
                edition,
                provision,
                effect,
                text("理由", null),
                Instant.EPOCH,
                0,
                null,
                null,
                SideDigests.NEWEST);
    }

    private static Impact.Pair pair(int item, String provision) {
        return new Impact.Pair(item, ImpactFixture.STANDARD, "2", provision);
    }

    private static ImpactSummary summary(Worklist worklist, int depth) {
        return ImpactSummary.of(
                worklist.impacts(depth).map(ImpactSummary.Counted::of).toList());
    }
}
