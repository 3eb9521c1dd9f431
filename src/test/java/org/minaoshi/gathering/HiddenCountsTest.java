package org.minaoshi.gathering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Law 14 against subtraction. */
class HiddenCountsTest {

    private static final int LARGEST = 11;

    @Test
    void showsWhatIsLargeEnough() {
        assertThat(HiddenCounts.of(counts(List.of(3, 12, 4)))).isEqualTo(told(3, 12, 4));
    }

    @Test
    void hidesAnotherBesideASmallOne() {
        assertThat(HiddenCounts.of(counts(List.of(1, 8, 5, 20)))).isEqualTo(told(null, 8, null, 20));
    }

    /**
     * Whoever knows the total and this algorithm tries every table there could be: those that would be told just so. If all of them had the same small number in
     * one place, it would be known.
     */
    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4})
    void nobodyFindsASmallCountBySubtraction(int size) {
        var tablesToldSo = new HashMap<List<Object>, List<List<Integer>>>();
        for (var table : tables(size)) {
            long total = table.stream().mapToInt(count -> count).sum();
            var told = new ArrayList<Object>(HiddenCounts.of(counts(table)).values());
            told.add(HiddenCounts.alone(total));
            tablesToldSo.computeIfAbsent(told, so -> new ArrayList<>()).add(table);
        }
        assertThat(tablesToldSo).allSatisfy((told, tables) -> {
            for (int place = 0; place < size; place++) {
                int at = place;
                var possible = tables.stream().map(table -> table.get(at)).collect(Collectors.toSet());
                assertThat(possible.size() > 1 || possible.iterator().next() >= HiddenCounts.SMALLEST_SHOWN)
                        .as("place %d of %s could only be %s", place, told, possible)
                        .isTrue();
            }
        });
    }

    private static List<List<Integer>> tables(int size) {
        var tables = List.of(List.<Integer>of());
        for (int i = 0; i < size; i++) {
            tables = tables.stream()
                    .flatMap(table -> IntStream.rangeClosed(0, LARGEST).mapToObj(count -> {
                        var longer = new ArrayList<>(table);
                        longer.add(count);
                        return List.copyOf(longer);
                    }))
                    .toList();
        }
        return tables;
    }

    private static Map<String, Long> counts(List<Integer> table) {
        var counts = new LinkedHashMap<String, Long>();
        table.forEach(count -> counts.put("" + counts.size(), count.longValue()));
        return counts;
    }

    private static Map<String, Integer> told(Integer... counts) {
        var told = new LinkedHashMap<String, Integer>();
        for (var count : counts) {
            told.put("" + told.size(), count);
        }
        return told;
    }
}
