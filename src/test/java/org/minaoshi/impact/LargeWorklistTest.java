package org.minaoshi.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.minaoshi.DraftReview;
import org.minaoshi.ReviewCatalogue;
import org.minaoshi.Statements;

/** The worklist at the size of the real ones: 330 provisions, 64 pairs. It is worked out once and then read from memory; no statement goes with its rows. */
@QuarkusTest
class LargeWorklistTest {

    private static final int PROVISIONS = 330;
    private static final int PAIRS = 64;

    @Test
    void takesNoMoreStatementsThanASmallOne() {
        var small = DraftReview.on(ReviewCatalogue.of(List.of("1 統1"), "1", List.of("統1 TEXT_ADDED 1")))
                .considering("1");
        var large = large();
        large.read("council-1", "/impacts?limit=200").body("items", hasSize(PAIRS));
        large.read("council-1", "/impact-summary?depth=1").body("pairs", is(PAIRS));

        for (var path : List.of("/impacts?limit=200&depth=3", "/impact-summary?depth=3", "/coverage")) {
            var few = Statements.of(() -> small.read("council-1", path).statusCode(200));
            var many = Statements.of(() -> large.read("council-1", path).statusCode(200));
            assertThat(many).as(path).isEqualTo(few).isBetween(1L, 12L);
        }
    }

    /** Each provision is cited by one of 60 items, which refer to each other in a ring with chords; the first 64 are amended. */
    private static DraftReview large() {
        var citations = IntStream.rangeClosed(1, PROVISIONS)
                .mapToObj(number -> "%d 統%d".formatted(1 + number % 60, number))
                .toList();
        var amendments = IntStream.rangeClosed(1, PAIRS)
                .mapToObj(number -> "統%d TEXT_ADDED 1".formatted(number))
                .toList();
        var references = new ArrayList<String>();
        IntStream.rangeClosed(1, PROVISIONS).forEach(number -> Stream.of(1, 7, 50)
                .map(step -> "統%d 統%d".formatted(number, 1 + (number + step - 1) % PROVISIONS))
                .forEach(references::add));
        return DraftReview.on(ReviewCatalogue.of(citations, "1", amendments, references))
                .considering("1");
    }
}
