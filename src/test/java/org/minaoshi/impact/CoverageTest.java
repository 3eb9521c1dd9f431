package org.minaoshi.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.minaoshi.impact.CoverageState.CHANGED;
import static org.minaoshi.impact.CoverageState.NOT_EXAMINED;
import static org.minaoshi.impact.CoverageState.RETIRED;
import static org.minaoshi.impact.CoverageState.UNCHANGED;
import static org.minaoshi.impact.ImpactFixture.active;
import static org.minaoshi.impact.ImpactFixture.actives;
import static org.minaoshi.impact.ImpactFixture.amended;
import static org.minaoshi.impact.ImpactFixture.citation;
import static org.minaoshi.impact.ImpactFixture.complete;
import static org.minaoshi.impact.ImpactFixture.considered;
import static org.minaoshi.impact.ImpactFixture.lineage;
import static org.minaoshi.impact.ImpactFixture.moved;
import static org.minaoshi.impact.ImpactFixture.partial;
import static org.minaoshi.impact.ImpactFixture.pinned;
import static org.minaoshi.impact.ImpactFixture.retired;
import static org.minaoshi.impact.ImpactFixture.whole;
import static org.minaoshi.platform.LocalizedText.text;
import static org.minaoshi.standard.AmendmentKind.PROVISION_MOVED;
import static org.minaoshi.standard.AmendmentKind.PROVISION_RETIRED;
import static org.minaoshi.standard.AmendmentKind.TEXT_ADDED;
import static org.minaoshi.standard.AmendmentKind.WORDING;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CoverageTest {

    private static final List<Citation> CITATIONS =
            List.of(citation(3, "統1"), citation(1, "統1"), citation(1, "統2"), citation(2, "統5"), citation(2, "統10"));
    private static final Coverage.Examined LOOKED =
            new Coverage.Examined(text("新旧対照表", null), text("改訂なし", null), Instant.EPOCH);

    @Test
    void coverage() {
        var text = complete(
                "2",
                List.of(active("2", "統1"), active("2", "統2"), retired("2", "統5")),
                amended("統1", TEXT_ADDED),
                amended("統5", PROVISION_RETIRED));

        var coverage = coverage(text, Map.of());

        assertThat(coverage.provisions())
                .as(
                        "every cited provision once, in the standard's own order; one that the edition does not know is not examined")
                .extracting(Coverage.Provision::designation, Coverage.Provision::items, Coverage.Provision::state)
                .containsExactly(
                        tuple("統1", List.of(1, 3), CHANGED),
                        tuple("統2", List.of(1), UNCHANGED),
                        tuple("統5", List.of(2), RETIRED),
                        tuple("統10", List.of(2), NOT_EXAMINED));
    }

    @Test
    void whatAnEditionDoesNotStateCompletelyIsNotExamined() {
        var text = partial("2", actives("2", "統1", "統2", "統5", "統10"), amended("統1", TEXT_ADDED));

        assertThat(coverage(text, Map.of()).provisions())
                .extracting(Coverage.Provision::state)
                .containsExactly(CHANGED, NOT_EXAMINED, NOT_EXAMINED, NOT_EXAMINED);
    }

    @Test
    void anExaminationSettlesWhatTheEditionDoesNotSay() {
        var text = partial("2", actives("2", "統1", "統2"), amended("統1", TEXT_ADDED));

        var coverage = coverage(text, Map.of("統2", LOOKED, "統10", LOOKED));

        assertThat(coverage.provisions())
                .extracting(Coverage.Provision::state, Coverage.Provision::examination)
                .containsExactly(
                        tuple(CHANGED, null),
                        tuple(UNCHANGED, LOOKED),
                        tuple(NOT_EXAMINED, null),
                        tuple(UNCHANGED, LOOKED));
    }

    @Test
    void anExaminationDoesNotUnsayWhatTheEditionStates() {
        var text = partial("2", List.of(active("2", "統1"), retired("2", "統2")), amended("統1", TEXT_ADDED));

        assertThat(coverage(text, Map.of("統1", LOOKED, "統2", LOOKED)).provisions())
                .extracting(Coverage.Provision::state)
                .startsWith(CHANGED, RETIRED);
    }

    @Test
    void aMovedProvisionIsCoveredUnderItsNewDesignation() {
        var lineage =
                lineage(partial("1", actives("1", "統5")), complete("2", actives("2", "統5-1"), moved("統5", "統5-1")));

        var coverage = Coverage.of(considered(lineage, pinned(4, "1", "統5")), Map.of());

        assertThat(coverage.provisions())
                .extracting(Coverage.Provision::designation, Coverage.Provision::state)
                .containsExactly(tuple("統5-1", CHANGED));
    }

    @Test
    void titlesComeFromTheNewestEditionThatKnowsTheProvision() {
        var lineage = new Lineage(
                List.of(partial("1", actives("1", "統1")), partial("2", actives("2", "統2"))),
                Map.of("統3", active("3", "統3")));

        var cited = Cited.of(List.of(citation(1, "統1"), citation(1, "統3"), citation(1, "統4")), lineage);

        assertThat(cited)
                .extracting(Cited::designation, Cited::title)
                .containsExactly(tuple("統1", text("統1の標題", null)), tuple("統3", text("統3の標題", null)), tuple("統4", null));
    }

    @Test
    void aCitationPinnedToAnOlderEditionTellsWhatEachLaterOneDidWithIt() {
        var lineage = lineage(
                partial("1", actives("1", "統5", "統6")),
                complete("2", actives("2", "統5-1", "統6"), moved("統5", "統5-1")),
                complete("3", actives("3", "統5-1", "統6"), amended("統6", WORDING)));

        var coverage = Coverage.of(
                considered(lineage, pinned(4, "1", "統5"), pinned(4, "3", "統6"), citation(5, "統6")), Map.of());

        assertThat(coverage.pinned())
                .containsExactly(new PinnedCitation(
                        4,
                        "統5",
                        "1",
                        List.of(
                                new PinnedCitation.Since("2", "統5-1", CHANGED, List.of(PROVISION_MOVED)),
                                new PinnedCitation.Since("3", "統5-1", UNCHANGED, List.of()))));
    }

    @Test
    void aCitationOfWhatIsRetiredOrMovedNamesWhereItStandsNow() {
        var lineage = lineage(
                partial("1", actives("1", "統5", "統6", "統7", "統8", "統9")),
                partial(
                        "2",
                        List.of(
                                active("2", "統5-1"),
                                active("2", "統5-2"),
                                retired("2", "統6"),
                                active("2", "統8"),
                                active("2", "統8-1")),
                        moved("統5", "統5-1"),
                        moved("統5", "統5-2"),
                        moved("統8", "統8"),
                        moved("統8", "統8-1")),
                partial("3", List.of(retired("3", "統5-2"), retired("3", "統6"))));

        var coverage = Coverage.of(
                considered(
                        lineage,
                        citation(1, "統5"),
                        citation(1, "統6"),
                        citation(2, "統7"),
                        citation(2, "統8"),
                        pinned(3, "2", "統5-2"),
                        pinned(3, "9", "統6")),
                Map.of());

        assertThat(coverage.outdated())
                .containsExactly(
                        new OutdatedCitation(1, "統5", null, "2", List.of("統5-1")),
                        new OutdatedCitation(1, "統6", null, "2", List.of()),
                        new OutdatedCitation(3, "統5-2", "2", "3", List.of()));
    }

    @Test
    void whatIsGoneFromAnEditionIsRetiredOnlyWhereEverythingOfItIsRegistered() {
        var before = partial("1", actives("1", "統5", "統6"));
        var after = partial("2", actives("2", "統6"));

        assertThat(Coverage.of(considered(lineage(before, after), citation(1, "統5")), Map.of())
                        .outdated())
                .isEmpty();
        assertThat(Coverage.of(considered(lineage(before, whole(after)), citation(1, "統5")), Map.of())
                        .outdated())
                .containsExactly(new OutdatedCitation(1, "統5", null, "2", List.of()));
    }

    private static Coverage coverage(EditionText text, Map<String, Coverage.Examined> examinations) {
        var elsewhere = Map.of("統5", active("3", "統5"), "統10", active("3", "統10"));
        return Coverage.of(
                considered(new Lineage(List.of(text), elsewhere), CITATIONS.toArray(Citation[]::new)), examinations);
    }
}
