package org.minaoshi.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.minaoshi.platform.LocalizedText.text;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.minaoshi.platform.Fault;
import org.minaoshi.platform.ProblemException;

/** Law 17: one writing. */
class NotationTest {

    private final Notation notation = new Notation(List.of(
            new Category("統", text("統制基準", null), List.of("統制")),
            new Category("実", text("実務基準", null), List.of("実務")),
            new Category("設", text("設備基準", null), List.of()),
            new Category("監", text("監査基準", null), List.of("監査")),
            new Category("A", text("付録", "Annex"), List.of("Annex", "データの管理"))));

    @ParameterizedTest
    @CsvSource({
        "統4,統4",
        "統 4,統4",
        "統制基準４,統4",
        "統制基準 4,統4",
        "【統 21】,統21",
        "【統4】,統4",
        "'　統　４　',統4",
        "統1-１,統1-1",
        "統１－１,統1-1",
        "統1−1,統1-1",
        "統1の1,統1-1",
        "統1ー1,統1-1",
        "実務基準14-1,実14-1",
        "【実 4】,実4",
        "監査 1,監1",
        "監査基準 1,監1",
        "annex 5,A5",
        "ａ5,A5",
        "データの管理 2-3,A2-3",
        "統99999-9999,統99999-9999"
    })
    void readsEveryWritingAsOne(String writing, String canonical) {
        assertThat(notation.parse(writing)).map(Designation::toString).contains(canonical);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "統", "4", "統0", "統04", "統1-0", "統1-", "統1-1-1", "統-1", "外4", "統四", "統4x", "統100000", "統 4 実 5", "統٤"
            })
    void doesNotGuess(String writing) {
        assertThat(notation.parse(writing)).isEmpty();
    }

    @Test
    void sortsNaturallyAndCategoriesAsRegistered() {
        var sorted = Stream.of("監1", "実14-1", "統10", "実14", "統1-1", "実2", "統2", "統1-10", "統1", "設1", "統1-2")
                .map(writing -> notation.parse(writing).orElseThrow())
                .sorted(Comparator.comparing(notation::sortKey))
                .map(Designation::toString);
        assertThat(sorted)
                .containsExactly("統1", "統1-1", "統1-2", "統1-10", "統2", "統10", "実2", "実14", "実14-1", "設1", "監1");
    }

    @Test
    void readsACategoryByAnyOfItsNames() {
        assertThat(notation.category("監査基準")).contains("監");
        assertThat(notation.category(" 監 ")).contains("監");
        assertThat(notation.category("監督")).isEmpty();
    }

    @Test
    void noticesEveryWritingThatTwoCategoriesClaim() {
        var unclear = List.of(
                new Category("統", text("統制基準", null), List.of("基準")),
                new Category("実", text("実務基準", null), List.of("基 準", "統")));
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> NotationRules.check(unclear))
                .satisfies(refusal -> assertThat(refusal.faults())
                        .extracting(Fault::pointer)
                        .containsExactly("/categories/1/aliases/0", "/categories/1/aliases/1"));
        NotationRules.check(unclear.subList(0, 1));
    }
}
