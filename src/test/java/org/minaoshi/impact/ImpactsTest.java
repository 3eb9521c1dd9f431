package org.minaoshi.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.minaoshi.impact.ImpactFixture.active;
import static org.minaoshi.impact.ImpactFixture.actives;
import static org.minaoshi.impact.ImpactFixture.amended;
import static org.minaoshi.impact.ImpactFixture.citation;
import static org.minaoshi.impact.ImpactFixture.compared;
import static org.minaoshi.impact.ImpactFixture.considered;
import static org.minaoshi.impact.ImpactFixture.digested;
import static org.minaoshi.impact.ImpactFixture.impacts;
import static org.minaoshi.impact.ImpactFixture.lineage;
import static org.minaoshi.impact.ImpactFixture.moved;
import static org.minaoshi.impact.ImpactFixture.partial;
import static org.minaoshi.impact.ImpactFixture.pinned;
import static org.minaoshi.impact.ImpactFixture.referring;
import static org.minaoshi.impact.ImpactFixture.retired;
import static org.minaoshi.platform.LocalizedText.text;
import static org.minaoshi.standard.AmendmentKind.PROVISION_RETIRED;
import static org.minaoshi.standard.AmendmentKind.TEXT_ADDED;
import static org.minaoshi.standard.AmendmentKind.WORDING;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.minaoshi.standard.AmendmentResponse;

class ImpactsTest {

    @Test
    void everyItemStandsBesideEveryAmendedProvisionItCites() {
        var text = partial("2", actives("2", "統1", "統2", "監1"), amended("監1", TEXT_ADDED), amended("統2", WORDING));

        var pairs = pairs(text, citation(3, "監1"), citation(3, "統2"), citation(10, "監1"), citation(1, "統1"));

        assertThat(pairs)
                .extracting(impact -> impact.item().number(), impact -> impact.provision()
                        .designation())
                .containsExactly(tuple(3, "監1"), tuple(3, "統2"), tuple(10, "監1"));
    }

    @Test
    void pairsComeByItemNumberAndThenInTheOrderOfTheStandard() {
        var all = List.of("統10", "統2", "統1-1", "統1");
        var text = partial(
                "2",
                actives("2", all.toArray(String[]::new)),
                all.stream().map(provision -> amended(provision, WORDING)).toArray(AmendmentResponse[]::new));

        var pairs = pairs(
                text,
                Stream.of(10, 2)
                        .flatMap(item -> all.stream().map(provision -> citation(item, provision)))
                        .toArray(Citation[]::new));

        assertThat(pairs)
                .extracting(impact -> impact.item().number(), impact -> impact.provision()
                        .designation())
                .containsExactly(
                        tuple(2, "統1"),
                        tuple(2, "統1-1"),
                        tuple(2, "統2"),
                        tuple(2, "統10"),
                        tuple(10, "統1"),
                        tuple(10, "統1-1"),
                        tuple(10, "統2"),
                        tuple(10, "統10"));
    }

    @Test
    void amendmentsOfOneProvisionKeepTheirOrder() {
        var first = amended("統24", TEXT_ADDED);
        var second = amended("統24", WORDING);

        var pairs = pairs(partial("2", actives("2", "統24"), first, second), citation(11, "統24"));

        assertThat(pairs).singleElement().extracting(Impact::amendments).isEqualTo(List.of(first, second));
    }

    @Test
    void citationsOfOtherStandardsAreNotTouched() {
        var foreign = new Citation(new Impact.Item(1, text("項目", null)), "another-standard", null, "統1");

        assertThat(pairs(partial("2", actives("2", "統1"), amended("統1", WORDING)), foreign))
                .isEmpty();
    }

    @Test
    void aRetiredProvisionIsTouchedWhetherOrNotAnAmendmentSaysSo() {
        var stated = partial("2", List.of(retired("2", "統5")), amended("統5", PROVISION_RETIRED));
        var listed = partial("2", List.of(retired("2", "統5")));

        assertThat(Stream.of(stated, listed).flatMap(text -> pairs(text, pinned(7, "2", "統5")).stream()))
                .hasSize(2)
                .allMatch(impact -> impact.provision().retired());
    }

    @Test
    void aCitationIsCarriedAlongWhereTheProvisionMoved() {
        var first = partial("1", actives("1", "統5", "統6"));
        var second = partial("2", actives("2", "統5-1", "統6"), moved("統5", "統5-1"));
        var third = partial("3", actives("3", "統5-2", "統6"), moved("統5-1", "統5-2"));
        var lineage = lineage(first, second, third);

        var pinnedToTheFirst = impacts(considered(lineage, pinned(1, "1", "統5")), 0);
        var unpinned = impacts(considered(lineage, citation(1, "統5")), 0);

        assertThat(pinnedToTheFirst).isEqualTo(unpinned);
        assertThat(unpinned)
                .extracting(impact -> impact.provision().designation())
                .containsExactly("統5-2");
    }

    @Test
    void aNumberGivenAwayAnewIsNotTheProvisionThatMovedAway() {
        var first = partial("1", actives("1", "統5"));
        var second = partial("2", actives("2", "統5", "統5-1"), moved("統5", "統5-1"), amended("統5", TEXT_ADDED));
        var lineage = lineage(first, second);

        assertThat(lineage.carried(pinned(1, "1", "統5"))).containsExactly("統5-1");
        assertThat(lineage.carried(citation(1, "統5"))).containsExactly("統5");
        assertThat(lineage.carried(pinned(1, "2", "統5"))).containsExactly("統5");
    }

    @Test
    void aProvisionOfWhichAPartMovedAwayStandsInBothPlaces() {
        var first = digested(partial("1", actives("1", "統5")), "統5", "架空の本文");
        var second =
                compared(first, digested(partial("2", actives("2", "統5", "統5-1"), moved("統5", "統5-1")), "統5", "架空の本文"));

        assertThat(lineage(first, second).carried(pinned(1, "1", "統5"))).containsExactlyInAnyOrder("統5", "統5-1");
    }

    @Test
    void aProvisionThatWasSplitTouchesWithEachOfItsParts() {
        var lineage = lineage(
                partial("1", actives("1", "統5")),
                partial("2", actives("2", "統5-1", "統5-2"), moved("統5", "統5-1"), moved("統5", "統5-2")));

        assertThat(impacts(considered(lineage, citation(1, "統5")), 0))
                .extracting(impact -> impact.provision().designation())
                .containsExactly("統5-1", "統5-2");
    }

    @Test
    void anItemThatCitesTheOldAndTheNewWritingIsOnePair() {
        var lineage =
                lineage(partial("1", actives("1", "統5")), partial("2", actives("2", "統5-1"), moved("統5", "統5-1")));

        assertThat(impacts(considered(lineage, pinned(1, "1", "統5"), citation(1, "統5-1")), 0))
                .hasSize(1);
    }

    @Test
    void aCitationOfALaterTextIsNotTouched() {
        var lineage = lineage(partial("2", List.of(active("2", "統1")), amended("統1", WORDING)));

        assertThat(impacts(considered(lineage, pinned(1, "3", "統1")), 0)).isEmpty();
    }

    @Test
    void aChangeReachesItemsThroughCrossReferencesWithThePathShown() {
        var text = referring(
                partial(
                        "2",
                        actives("2", "統21", "統24", "実13", "実14"),
                        amended("実13", WORDING),
                        amended("統21", WORDING)),
                "統24 実13",
                "統24 統21",
                "実14 統24");

        var considered = considered(lineage(text), citation(11, "統24"), citation(10, "統21"), citation(9, "実14"));

        assertThat(impacts(considered, 0))
                .extracting(Impact::pair, Impact::path)
                .containsExactly(tuple(pair(10, "統21"), null));
        assertThat(impacts(considered, 1))
                .extracting(Impact::pair, Impact::path)
                .containsExactly(
                        tuple(pair(10, "統21"), null),
                        tuple(pair(11, "実13"), List.of("統24", "実13")),
                        tuple(pair(11, "統21"), List.of("統24", "統21")));
        assertThat(impacts(considered, 2)).hasSize(5);
        assertThat(impacts(considered, 1).get(2).standing()).isEqualTo(Standing.BESIDE);
    }

    @Test
    void aReferenceToASectionOrToWhatIsNotThereLeadsNowhere() {
        var text = referring(partial("2", actives("2", "統24"), amended("統24", WORDING)), "統24 実99");

        assertThat(impacts(considered(lineage(text), citation(11, "統24")), 3)).hasSize(1);
    }

    private static Impact.Pair pair(int item, String provision) {
        return new Impact.Pair(item, ImpactFixture.STANDARD, "2", provision);
    }

    private static List<Impact> pairs(EditionText text, Citation... citations) {
        return impacts(considered(lineage(text), citations), 0);
    }
}
