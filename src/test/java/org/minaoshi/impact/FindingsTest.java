package org.minaoshi.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.minaoshi.impact.CoverageState.CHANGED;
import static org.minaoshi.impact.CoverageState.NOT_EXAMINED;
import static org.minaoshi.impact.CoverageState.RETIRED;
import static org.minaoshi.impact.CoverageState.UNCHANGED;
import static org.minaoshi.impact.ImpactFixture.actives;
import static org.minaoshi.impact.ImpactFixture.amended;
import static org.minaoshi.impact.ImpactFixture.citation;
import static org.minaoshi.impact.ImpactFixture.compared;
import static org.minaoshi.impact.ImpactFixture.complete;
import static org.minaoshi.impact.ImpactFixture.considered;
import static org.minaoshi.impact.ImpactFixture.digested;
import static org.minaoshi.impact.ImpactFixture.impacts;
import static org.minaoshi.impact.ImpactFixture.lineage;
import static org.minaoshi.impact.ImpactFixture.partial;
import static org.minaoshi.impact.ImpactFixture.referring;
import static org.minaoshi.impact.ImpactFixture.saying;
import static org.minaoshi.impact.ImpactFixture.whole;
import static org.minaoshi.standard.AmendmentKind.TEXT_CHANGED;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.minaoshi.comparison.Change;
import org.minaoshi.comparison.Field;
import org.minaoshi.comparison.Kind;

/** What no amendment states and comparison with the edition before finds all the same. */
class FindingsTest {

    private static final EditionText BEFORE = saying(partial("1", actives("1", "統1", "統2")), "統1", "暗号を使う。");
    private static final EditionText AFTER = partial("2", actives("2", "統1", "統2"));

    @Test
    void aChangeOfSubstanceThatNobodyStatesMakesAPairAndSaysThatItIsFound() {
        var considered = after(saying(AFTER, "統1", "強い暗号を使う。"));

        assertThat(impacts(considered, 0))
                .extracting(
                        impact -> impact.provision().designation(), Impact::knownBy, Impact::amendments, Impact::found)
                .containsExactly(tuple(
                        "統1",
                        KnownBy.FOUND,
                        List.of(),
                        new Found(
                                Kind.CHANGED,
                                List.of(),
                                List.of(new FoundChange(Field.PARAGRAPH, Change.CHANGED, "1", null, null)))));
        assertThat(states(considered)).containsExactly(CHANGED, NOT_EXAMINED);
    }

    @Test
    void whatIsFoundStandsBesideWhatIsStated() {
        var stated = partial("2", actives("2", "統1", "統2"), amended("統1", TEXT_CHANGED));

        assertThat(impacts(after(saying(stated, "統1", "強い暗号を使う。")), 0))
                .singleElement()
                .satisfies(impact -> {
                    assertThat(impact.knownBy()).isEqualTo(KnownBy.STATED);
                    assertThat(impact.found()).isNotNull();
                    assertThat(impact.amendments()).hasSize(1);
                });
    }

    @Test
    void theSameTextIsUnchangedAlsoInAnotherWritingAndWhereNotAllIsStated() {
        for (var text : List.of("暗号を使う。", "暗号 を使う")) {
            var considered = after(saying(AFTER, "統1", text));

            assertThat(impacts(considered, 0)).isEmpty();
            assertThat(states(considered)).containsExactly(UNCHANGED, NOT_EXAMINED);
        }
    }

    @Test
    void whatIsNotKnownOnBothSidesIsNeitherChangedNorUnchanged() {
        var references = referring(AFTER, "統1 統2");
        assertThat(impacts(after(references), 0)).isEmpty();
        assertThat(impacts(after(AFTER), 0)).isEmpty();
        assertThat(states(after(AFTER))).containsExactly(NOT_EXAMINED, NOT_EXAMINED);
    }

    @Test
    void textsThatDifferAreAChangeAlsoWhereNobodyCanSayHowMuch() {
        var stated = complete("2", actives("2", "統1", "統2"));

        assertThat(states(after(digested(stated, "統1", "強い暗号を使う。")))).containsExactly(CHANGED, UNCHANGED);
        assertThat(states(after(digested(AFTER, "統1", "暗号を使う。")))).containsExactly(UNCHANGED, NOT_EXAMINED);
    }

    @Test
    void aChangeIsFoundAlsoWhereAllIsSaidToBeStated() {
        var considered = after(saying(complete("2", actives("2", "統1", "統2")), "統1", "強い暗号を使う。"));

        assertThat(states(considered)).containsExactly(CHANGED, UNCHANGED);
    }

    @Test
    void whatIsGoneFromAnEditionThatIsKnownWholeIsRetiredAndTouchesWhoeverCitesIt() {
        var considered = after(whole(partial("2", actives("2", "統2"))));

        assertThat(impacts(considered, 0))
                .extracting(
                        impact -> impact.provision().designation(),
                        impact -> impact.provision().retired(),
                        Impact::knownBy,
                        Impact::found)
                .containsExactly(tuple("統1", true, KnownBy.FOUND, new Found(Kind.RETIRED, List.of(), List.of())));
        assertThat(states(considered)).containsExactly(RETIRED, NOT_EXAMINED);
    }

    @Test
    void whatAnEditionDoesNotHaveYetIsNotGoneFromIt() {
        var first = considered(lineage(whole(AFTER)), citation(1, "統9"));

        assertThat(impacts(first, 0)).isEmpty();
        assertThat(Coverage.of(first, Map.of()).outdated()).isEmpty();
    }

    private static Considered after(EditionText text) {
        return considered(lineage(BEFORE, compared(BEFORE, text)), citation(1, "統1"), citation(2, "統2"));
    }

    private static List<CoverageState> states(Considered considered) {
        return Coverage.of(considered, Map.of()).provisions().stream()
                .map(Coverage.Provision::state)
                .toList();
    }
}
