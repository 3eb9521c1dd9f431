package org.minaoshi.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.minaoshi.comparison.EditionFixture.edition;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.minaoshi.platform.Language;
import org.minaoshi.platform.OccupiedPlaces;
import org.minaoshi.platform.PageRequest;
import org.minaoshi.platform.ProblemException;
import org.minaoshi.platform.RenderingBounds;
import org.minaoshi.platform.RenderingPlaces;

class ReadyComparisonsTest {

    private static final ComparisonFilter ALL = new ComparisonFilter(null, null, null, null, null);

    private final RenderingPlaces places = new RenderingPlaces(RenderingBounds.ONE);
    private final ReadyComparisons ready = new ReadyComparisons(null, null, new ObjectMapper(), places);

    @Test
    void setsNoDocumentOfMoreThanAnybodyReads() {
        var after = edition("2");
        for (int i = 0; i <= 2_000; i++) {
            after.with("統%04d".formatted(i), "標題" + i);
        }
        assertThat(refusal(StandardComparison.of(edition("1").whole(), after.whole()), ComparisonForm.PDF))
                .isEqualTo("comparison-too-large");
    }

    @Test
    void whereAllPlacesAreTakenNoFileIsMadeAndPagesOfDataAre() throws InterruptedException {
        var comparison = StandardComparison.of(
                edition("1").whole(), edition("2").with("統1", "甲").whole());
        var occupied = OccupiedPlaces.take(places, 1);
        try (occupied) {
            for (var form : new ComparisonForm[] {
                ComparisonForm.CSV, ComparisonForm.XLSX, ComparisonForm.HTML, ComparisonForm.PDF
            }) {
                assertThat(refusal(comparison, form)).as(form.name()).isEqualTo("rendering-busy");
            }
            assertThat(of(comparison, ComparisonForm.JSON).bytes()).isNotEmpty();
        }
    }

    private String refusal(StandardComparison comparison, ComparisonForm form) {
        return catchThrowableOfType(ProblemException.class, () -> of(comparison, form))
                .type()
                .slug();
    }

    private ReadyComparison of(StandardComparison comparison, ComparisonForm form) {
        return ready.of(comparison, ALL, form, Language.JA, PageRequest.of(null, null));
    }
}
