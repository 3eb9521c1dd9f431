package org.minaoshi.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTest {

    record Filter(String standard, Integer item) {}

    private static final Filter FILTER = new Filter("統", 3);

    @Test
    void leadsOnOnlyWhereThereIsMore() {
        var rows = List.of("a", "b", "c");
        assertThat(Page.of(rows, PageRequest.of(3, null), FILTER, List::of).nextPageToken())
                .isNull();
        var page = Page.of(rows, PageRequest.of(2, null), FILTER, List::of);
        assertThat(page.items()).containsExactly("a", "b");
        assertThat(PageRequest.of(2, page.nextPageToken()).after(FILTER)).containsExactly("b");
    }

    @Test
    void bindsATokenToItsFilter() {
        var token = PageTokens.encode(FILTER, List.of("b"));
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> PageTokens.decode(new Filter("統", 4), token))
                .satisfies(refused -> assertThat(refused.type()).isEqualTo(PlatformProblems.PAGE_TOKEN_INVALID));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "!!", "bm90IGpzb24", "WyJ4Il0", "eyJhIjoxfQ", "W251bGwsbnVsbF0"})
    void refusesATokenThatIsNone(String token) {
        assertThatExceptionOfType(ProblemException.class).isThrownBy(() -> PageTokens.decode(FILTER, token));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 201})
    void keepsToTheLimits(int limit) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> PageRequest.of(limit, null).size());
    }
}
