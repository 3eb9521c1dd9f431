package org.minaoshi.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.minaoshi.comparison.EditionFixture.edition;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.minaoshi.platform.Language;
import org.minaoshi.platform.PageRequest;
import org.minaoshi.platform.ProblemException;

class ReadyComparisonsTest {

    private static final ComparisonFilter ALL = new ComparisonFilter(null, null, null, null, null);

    @Test
    void setsNoDocumentOfMoreThanAnybodyReads() {
        var after = edition("2");
        for (int i = 0; i <= 2_000; i++) {
            after.with("統%04d".formatted(i), "標題" + i);
        }
        var comparison = StandardComparison.of(edition("1").whole(), after.whole());
        var refusal =
                catchThrowableOfType(ProblemException.class, () -> new ReadyComparisons(null, null, new ObjectMapper())
                        .of(comparison, ALL, ComparisonForm.PDF, Language.JA, PageRequest.of(null, null)));
        assertThat(refusal.type().slug()).isEqualTo("comparison-too-large");
    }
}
