package org.minaoshi.impact.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The engine on small cases that one can see, and on random ones against a slow search that is obviously right. */
class ReachTest {

    /** Item and path. */
    private record Found(int item, List<Integer> path) {}

    private record Link(int from, int to) {}

    private record Case(int items, int provisions, List<Link> citations, List<Link> references, int[] touched) {

        List<Found> reached(int depth) {
            var pairs = Reach.of(Network.of(items, provisions, links(citations), links(references)), touched, depth);
            return IntStream.range(0, pairs.size())
                    .mapToObj(pair -> new Found(
                            pairs.item(pair),
                            IntStream.of(pairs.path(pair)).boxed().toList()))
                    .toList();
        }

        private static Links links(List<Link> links) {
            var made = new Links();
            links.forEach(link -> made.add(link.from(), link.to()));
            return made;
        }
    }

    @Test
    void findsWhatIsCitedAndWhatItRefersTo() {
        // 統24 cites 実13, and item 0 cites 統24: a change of 実13 reaches the item through 統24.
        var tried = new Case(1, 2, List.of(new Link(0, 0)), List.of(new Link(0, 1)), new int[] {0, 1});

        assertThat(tried.reached(0)).containsExactly(new Found(0, List.of(0)));
        assertThat(tried.reached(1)).containsExactly(new Found(0, List.of(0)), new Found(0, List.of(0, 1)));
    }

    @Test
    void goesNoFurtherThanAsked() {
        var chain = new Case(
                1,
                5,
                List.of(new Link(0, 0)),
                List.of(new Link(0, 1), new Link(1, 2), new Link(2, 3), new Link(3, 4)),
                new int[] {4, 2});

        assertThat(chain.reached(1)).isEmpty();
        assertThat(chain.reached(2)).containsExactly(new Found(0, List.of(0, 1, 2)));
        assertThat(chain.reached(3)).containsExactly(new Found(0, List.of(0, 1, 2)));
        assertThat(chain.reached(4))
                .containsExactly(new Found(0, List.of(0, 1, 2)), new Found(0, List.of(0, 1, 2, 3, 4)));
    }

    @Test
    void whatAnItemCitesItselfIsNotAlsoIndirect() {
        var both = new Case(
                1, 2, List.of(new Link(0, 0), new Link(0, 1)), List.of(new Link(0, 1), new Link(1, 0)), new int[] {1});

        assertThat(both.reached(3)).containsExactly(new Found(0, List.of(1)));
    }

    @Test
    void circlesEnd() {
        var circle = new Case(
                2,
                3,
                List.of(new Link(0, 0), new Link(1, 2)),
                List.of(new Link(0, 1), new Link(1, 2), new Link(2, 0), new Link(1, 1)),
                new int[] {1});

        assertThat(circle.reached(9)).containsExactly(new Found(0, List.of(0, 1)), new Found(1, List.of(2, 0, 1)));
    }

    @Test
    void ofEqualPathsTheFirstInOrderIsKept() {
        var diamond = new Case(
                1,
                5,
                List.of(new Link(0, 1), new Link(0, 0)),
                List.of(new Link(1, 2), new Link(0, 3), new Link(0, 2), new Link(2, 4), new Link(3, 4)),
                new int[] {4});

        assertThat(diamond.reached(2)).containsExactly(new Found(0, List.of(0, 2, 4)));
    }

    @Test
    void listsByItemAndThenByProvision() {
        var crossed = new Case(
                2, 3, List.of(new Link(1, 2), new Link(0, 2), new Link(1, 0), new Link(0, 1)), List.of(), new int[] {
                    2, 0, 1, 2
                });

        assertThat(crossed.reached(0))
                .containsExactly(
                        new Found(0, List.of(1)),
                        new Found(0, List.of(2)),
                        new Found(1, List.of(0)),
                        new Found(1, List.of(2)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void findsExactlyWhatASlowSearchFinds(int depth) {
        for (int seed = 0; seed < 400; seed++) {
            var tried = random(new Random(seed));
            assertThat(tried.reached(depth)).as("seed %d", seed).isEqualTo(slowly(tried, depth));
        }
    }

    private static Case random(Random random) {
        int items = 1 + random.nextInt(6);
        int provisions = 1 + random.nextInt(12);
        return new Case(
                items,
                provisions,
                links(random, random.nextInt(10), items, provisions),
                links(random, random.nextInt(1 + 3 * provisions), provisions, provisions),
                random.ints(random.nextInt(6), 0, provisions).toArray());
    }

    /** With circles, links to oneself, and the same link twice. */
    private static List<Link> links(Random random, int count, int from, int to) {
        return IntStream.range(0, count)
                .mapToObj(link -> new Link(random.nextInt(from), random.nextInt(to)))
                .toList();
    }

    /** Every walk from every item that is not longer than allowed; of those that end at the same provision the best. */
    private static List<Found> slowly(Case tried, int depth) {
        var all = new ArrayList<Found>();
        for (int item = 0; item < tried.items(); item++) {
            Map<Integer, List<Integer>> best = new TreeMap<>();
            for (var citation : tried.citations()) {
                if (citation.from() == item) {
                    walk(tried, List.of(citation.to()), depth, best);
                }
            }
            for (var path : best.values()) {
                if (Arrays.stream(tried.touched()).anyMatch(touched -> touched == path.get(path.size() - 1))) {
                    all.add(new Found(item, path));
                }
            }
        }
        return all;
    }

    private static void walk(Case tried, List<Integer> path, int left, Map<Integer, List<Integer>> best) {
        int last = path.get(path.size() - 1);
        best.merge(last, path, (one, other) -> shorterOrEarlier().compare(one, other) <= 0 ? one : other);
        if (left > 0) {
            for (var reference : tried.references()) {
                if (reference.from() == last) {
                    var longer = new ArrayList<>(path);
                    longer.add(reference.to());
                    walk(tried, List.copyOf(longer), left - 1, best);
                }
            }
        }
    }

    private static Comparator<List<Integer>> shorterOrEarlier() {
        return Comparator.<List<Integer>>comparingInt(List::size)
                .thenComparing((one, other) -> Arrays.compare(
                        one.stream().mapToInt(Integer::intValue).toArray(),
                        other.stream().mapToInt(Integer::intValue).toArray()));
    }
}
