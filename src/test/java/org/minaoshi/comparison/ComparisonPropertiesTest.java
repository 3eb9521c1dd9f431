package org.minaoshi.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.minaoshi.comparison.EditionFixture.edition;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.minaoshi.standard.WholeProvision;
import org.minaoshi.standard.WholeStandardEdition;

/** What was done to editions by chance is what comparing them tells, whether publishers state their moves or not. */
class ComparisonPropertiesTest {

    /** A provision whose fate is known: it stays itself under whatever number and words. */
    private record Known(int identity, String title, List<String> texts) {}

    private final Random random = new Random();
    private final Map<String, Known> now = new TreeMap<>();
    private final Map<Integer, String> moves = new HashMap<>();
    private int fresh;

    static Stream<Long> seeds() {
        return new Random(2026).longs(60).boxed();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void tellsWhatWasDone(long seed) {
        random.setSeed(seed);
        IntStream.range(0, 30).forEach(i -> add());
        List<Map<String, Known>> states = new ArrayList<>(List.of(Map.copyOf(now)));
        List<WholeStandardEdition> chain = new ArrayList<>(List.of(written("0")));
        for (int i = 1; i <= 3; i++) {
            change();
            states.add(Map.copyOf(now));
            chain.add(written(String.valueOf(i)));
        }
        for (int from = 0; from < 4; from++) {
            for (int to = from; to < 4; to++) {
                var comparison = StandardComparison.of(chain.subList(from, to + 1));
                coversEverythingOnce(comparison, chain.get(from), chain.get(to));
                assertThat(told(comparison)).isEqualTo(done(states.get(from), states.get(to)));
            }
        }
    }

    private static void coversEverythingOnce(
            StandardComparison comparison, WholeStandardEdition since, WholeStandardEdition until) {
        assertThat(comparison.entries().stream()
                        .flatMap(entry -> entry.former().stream())
                        .map(WholeProvision::designation))
                .containsExactlyInAnyOrderElementsOf(since.provisions().keySet());
        assertThat(comparison.entries().stream()
                        .flatMap(entry -> entry.latter().stream())
                        .map(WholeProvision::designation))
                .containsExactlyInAnyOrderElementsOf(until.provisions().keySet());
    }

    private static Map<String, String> told(StandardComparison comparison) {
        Map<String, String> told = new TreeMap<>();
        comparison.entries().stream()
                .filter(entry -> entry.kind() != Kind.PASSING)
                .forEach(entry -> told.put(
                        names(entry.former()) + ">" + names(entry.latter()),
                        entry.kind().name()));
        told.keySet().removeIf(key -> key.equals(">"));
        return told;
    }

    private static String names(List<WholeProvision> provisions) {
        return provisions.stream()
                .filter(provision -> !provision.isRetired())
                .map(WholeProvision::designation)
                .collect(Collectors.joining(","));
    }

    private static Map<String, String> done(Map<String, Known> since, Map<String, Known> until) {
        Map<Integer, String> before = places(since);
        Map<Integer, String> after = places(until);
        Map<String, String> done = new TreeMap<>();
        before.forEach((identity, from) -> {
            var to = after.get(identity);
            if (to == null) {
                done.put(from + ">", "RETIRED");
            } else if (!to.equals(from)) {
                done.put(from + ">" + to, "MOVED");
            } else {
                done.put(from + ">" + to, since.get(from).equals(until.get(to)) ? "UNCHANGED" : "CHANGED");
            }
        });
        after.forEach((identity, to) -> {
            if (!before.containsKey(identity)) {
                done.put(">" + to, "ADDED");
            }
        });
        return done;
    }

    private static Map<Integer, String> places(Map<String, Known> state) {
        Map<Integer, String> places = new HashMap<>();
        state.forEach((place, known) -> places.put(known.identity(), place));
        return places;
    }

    private void add() {
        var texts = IntStream.rangeClosed(0, random.nextInt(4))
                .mapToObj(i -> "文" + ++fresh)
                .toList();
        now.put("統%04d".formatted(++fresh), new Known(fresh, "題" + fresh, texts));
    }

    /** Each provision has one thing done to it; a number is never given to another one. */
    private void change() {
        moves.clear();
        for (var entry : List.copyOf(now.entrySet())) {
            var known = entry.getValue();
            switch (random.nextInt(8)) {
                case 0 -> now.remove(entry.getKey());
                case 1 -> now.put(entry.getKey(), new Known(known.identity(), "題" + ++fresh, known.texts()));
                case 2 -> now.put(entry.getKey(), new Known(known.identity(), known.title(), rewritten(known)));
                case 3 -> move(entry.getKey(), known);
                case 4 -> move(entry.getKey(), new Known(known.identity(), known.title(), rewritten(known)));
                default -> {}
            }
        }
        IntStream.range(0, random.nextInt(4)).forEach(i -> add());
    }

    private void move(String from, Known known) {
        now.remove(from);
        now.put("統%04d".formatted(++fresh), known);
        moves.put(known.identity(), from);
    }

    private List<String> rewritten(Known known) {
        var texts = new ArrayList<>(known.texts());
        texts.set(random.nextInt(texts.size()), "文" + ++fresh);
        return texts;
    }

    private WholeStandardEdition written(String name) {
        var edition = edition(name);
        now.forEach((place, known) ->
                edition.with(place, known.title(), known.texts().toArray(String[]::new)));
        if (random.nextBoolean()) {
            now.forEach((place, known) -> {
                if (moves.containsKey(known.identity())) {
                    edition.statesMove(moves.get(known.identity()), place);
                }
            });
        }
        return edition.whole();
    }

    /** Twice as much to compare takes about twice as long, and not four times. */
    @Test
    void takesTimeInProportion() {
        var before = edition("1");
        var after = edition("2");
        for (int i = 0; i < 20_000; i++) {
            before.with("統%05d".formatted(i), "題" + i % 9_000, "文" + i % 15_000, "句" + i);
            after.with("統%05d".formatted(i + 7), "題" + i % 9_000, "文" + i % 15_000, "句" + i);
        }
        var since = before.whole();
        var until = after.whole();
        var comparison = assertTimeout(Duration.ofSeconds(20), () -> StandardComparison.of(since, until));
        assertThat(comparison.entries()).hasSize(20_000).allMatch(entry -> entry.kind() == Kind.MOVED);
    }
}
