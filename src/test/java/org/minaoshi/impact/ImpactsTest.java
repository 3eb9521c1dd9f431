package org.minaoshi.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.minaoshi.impact.ImpactFixture.active;
import static org.minaoshi.impact.ImpactFixture.actives;
import static org.minaoshi.impact.ImpactFixture.amended;
import static org.minaoshi.impact.ImpactFixture.citation;
import static org.minaoshi.impact.ImpactFixture.lineage;
import static org.minaoshi.impact.ImpactFixture.moved;
import static org.minaoshi.impact.ImpactFixture.partial;
import static org.minaoshi.impact.ImpactFixture.pinned;
import static org.minaoshi.impact.ImpactFixture.retired;
import static org.minaoshi.platform.LocalizedText.text;
import static org.minaoshi.standard.AmendmentKind.PROVISION_RETIRED;
import static org.minaoshi.standard.AmendmentKind.TEXT_ADDED;
import static org.minaoshi.standard.AmendmentKind.WORDING;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.minaoshi.checklist.CitationFact;
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
                        .toArray(CitationFact[]::new));

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
        var foreign = new CitationFact(1, text("項目", null), "another-standard", null, "統1", "統000001");

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

        var pinnedToTheFirst = Impacts.pairs(Cited.of(List.of(pinned(1, "1", "統5")), lineage), third);
        var unpinned = Impacts.pairs(Cited.of(List.of(citation(1, "統5")), lineage), third);

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
    void aProvisionThatWasSplitTouchesWithEachOfItsParts() {
        var lineage = lineage(
                partial("1", actives("1", "統5")),
                partial("2", actives("2", "統5-1", "統5-2"), moved("統5", "統5-1"), moved("統5", "統5-2")));

        assertThat(Impacts.pairs(Cited.of(List.of(citation(1, "統5")), lineage), lineage.considered()))
                .extracting(impact -> impact.provision().designation())
                .containsExactly("統5-1", "統5-2");
    }

    @Test
    void anItemThatCitesTheOldAndTheNewWritingIsOnePair() {
        var lineage =
                lineage(partial("1", actives("1", "統5")), partial("2", actives("2", "統5-1"), moved("統5", "統5-1")));

        assertThat(Impacts.pairs(
                        Cited.of(List.of(pinned(1, "1", "統5"), citation(1, "統5-1")), lineage), lineage.considered()))
                .hasSize(1);
    }

    @Test
    void aCitationOfALaterTextIsNotTouched() {
        var lineage = lineage(partial("2", List.of(active("2", "統1")), amended("統1", WORDING)));

        assertThat(Impacts.pairs(Cited.of(List.of(pinned(1, "3", "統1")), lineage), lineage.considered()))
                .isEmpty();
    }

    @Test
    void everyImpactIsJudged() {
        var text = partial("2", actives("2", "統1", "統2"), amended("統1", WORDING), amended("統2", WORDING));
        var pairs = pairs(text, citation(1, "統1"), citation(1, "統2"), citation(2, "統1"));
        assertThat(Impacts.unjudged(pairs)).isEqualTo(pairs);

        var said = new Impact.Judged(Effect.EDITORIAL, text("用語のみ", null), Instant.EPOCH);
        var worklist = Impacts.judged(pairs, Map.of(new Impact.Pair(1, ImpactFixture.STANDARD, "2", "統1"), said));

        assertThat(worklist).extracting(Impact::judgement).containsExactly(said, null, null);
        assertThat(Impacts.unjudged(worklist))
                .extracting(Impact::pair)
                .doesNotContain(new Impact.Pair(1, ImpactFixture.STANDARD, "2", "統1"));
        assertThat(Impacts.unjudged(worklist)).hasSize(2);
    }

    private static List<Impact> pairs(EditionText text, CitationFact... citations) {
        return Impacts.pairs(Cited.of(List.of(citations), lineage(text)), text);
    }
}
