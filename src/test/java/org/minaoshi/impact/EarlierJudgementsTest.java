package org.minaoshi.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minaoshi.impact.ImpactFixture.actives;
import static org.minaoshi.impact.ImpactFixture.amended;
import static org.minaoshi.impact.ImpactFixture.citation;
import static org.minaoshi.impact.ImpactFixture.considered;
import static org.minaoshi.impact.ImpactFixture.lineage;
import static org.minaoshi.impact.ImpactFixture.partial;
import static org.minaoshi.platform.LocalizedText.text;
import static org.minaoshi.standard.AmendmentKind.WORDING;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.minaoshi.checklist.DecidedReview;

/** That looking back costs what is found, whatever else the archive holds. */
class EarlierJudgementsTest {

    private static final Considered CONSIDERED = considered(
            lineage(partial(
                    "2",
                    actives("2", "統1", "統2", "統3", "統6"),
                    amended("統1", WORDING),
                    amended("統2", WORDING),
                    amended("統6", WORDING))),
            citation(1, "統1"),
            citation(1, "統2"),
            citation(2, "統1"),
            citation(3, "統6"));

    private int named;
    private int looked;

    @Test
    void whatIsDearIsAskedForWhatIsFoundAndForNothingElse() {
        var few = found(EarlierJudgementsTest::year, 2);
        assertThat(List.of(few, named, looked)).isEqualTo(List.of(2 * 3, 2, 2 * 3));

        var many = found(EarlierJudgementsTest::year, 40);
        assertThat(List.of(many, named, looked)).isEqualTo(List.of(40 * 3, 2, 40 * 3));

        var amongOthers = found(year -> amongOthers(year), 40);
        assertThat(List.of(amongOthers, named, looked)).isEqualTo(List.of(40 * 3, 2, 40 * 3));
    }

    @Test
    void whatWasCalledOtherwiseIsFoundAndWhatHadItsNameIsNot() {
        var before = List.of(
                said(2025, 3, "2", "統6"), said(2024, 3, "1", "統5"), said(2023, 3, "1", "統6"), said(2022, 3, "2", "統5"));

        var earlier = new EarlierJudgements(SaidBefore.of(before), new Counting()).of(CONSIDERED, 3);

        assertThat(earlier).extracting(Impact.Earlier::fiscalYear).containsExactly(2025, 2024);
    }

    private interface Year {
        List<EarlierJudgements.Said> of(int fiscalYear);
    }

    /** How many judgements stand beside the pairs of the items 1 and 2, over so many years. */
    private int found(Year year, int years) {
        named = 0;
        looked = 0;
        var said = new ArrayList<EarlierJudgements.Said>();
        IntStream.range(0, years).forEach(back -> said.addAll(year.of(2060 - back)));
        var earlier = new EarlierJudgements(SaidBefore.of(said), new Counting());
        return IntStream.range(0, CONSIDERED.size())
                .map(pair -> earlier.of(CONSIDERED, pair).size())
                .sum();
    }

    private static List<EarlierJudgements.Said> year(int fiscalYear) {
        return List.of(said(fiscalYear, 1, "2", "統1"), said(fiscalYear, 1, "2", "統2"), said(fiscalYear, 2, "2", "統1"));
    }

    /** Of the same items other provisions, and of other items the same. */
    private static List<EarlierJudgements.Said> amongOthers(int fiscalYear) {
        var all = new ArrayList<>(year(fiscalYear));
        for (int other = 10; other < 30; other++) {
            all.add(said(fiscalYear, 1, "2", "統" + other));
            all.add(said(fiscalYear, other, "2", "統1"));
        }
        return all;
    }

    private static EarlierJudgements.Said said(int fiscalYear, int item, String edition, String provision) {
        return new EarlierJudgements.Said(
                new DecidedReview(new UUID(0, fiscalYear), fiscalYear, "1", false),
                new JudgementResponse(
                        item,
                        ImpactFixture.STANDARD,
                        edition,
                        provision,
                        Effect.NO_EFFECT,
                        text("理由", null),
                        Instant.EPOCH,
                        0,
                        "item",
                        "provision",
                        SideDigests.NEWEST));
    }

    /** Edition 2 made 統6 of 統5. */
    private final class Counting implements EarlierJudgements.Tracing {

        @Override
        public Names names(String standard, EarlierJudgements.ProvisionOf provision, Set<String> editions) {
            named++;
            return Names.of(
                    provision.designation(),
                    List.of(
                            new Names.Edition("1", () -> Moves.of(Map.of())),
                            new Names.Edition("2", () -> Moves.of(Map.of("統5", List.of("統6"), "統6", List.of())))),
                    1);
        }

        @Override
        public Optional<Sides> sides(EarlierJudgements.Said said) {
            looked++;
            return said.judgement().sides();
        }
    }
}
