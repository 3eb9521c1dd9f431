package org.minaoshi.impact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a provision is called over the editions of its standard. */
class NamesTest {

    /** 統5 becomes 統6 in the second edition, and what was called so 統8; it is split in the third; in the fourth one part is merged with 統9, and 統7 takes the number 統5. */
    private static final List<Moves> EDITIONS = List.of(
            moves(Map.of()),
            moves(Map.of("統5", List.of("統6"), "統6", List.of("統8"))),
            moves(Map.of("統6", List.of("統6", "統6-1"))),
            moves(Map.of("統6-1", List.of("統9"), "統9", List.of("統9"), "統7", List.of("統5"))));

    @Test
    void followsAProvisionIntoEarlierEditionsAndIntoLaterOnes() {
        assertThat(names("統6", 1).byEdition("1", "2", "3", "4")).containsExactly("統5", "統6", "統6 統6-1", "統6 統9");
        // A number that nobody moved is taken to have been there; of one that was not, nobody judged anything.
        assertThat(names("統9", 3).byEdition("1", "2", "3", "4"))
                .containsExactly("統5 統6-1 統9", "統6 統6-1 統9", "統6-1 統9", "統9");
        // Another 統5 than that of the first edition.
        assertThat(names("統5", 3).byEdition("1", "4")).containsExactly("統7", "統5");
    }

    @Test
    void whatWasNeverMovedHasOneName() {
        assertThat(names("統1", 2).names().all()).containsExactly("統1");
        assertThat(names("統1", 2).byEdition("1", "4")).containsExactly("統1", "統1");
    }

    /** Looking back from where it came to is the same as going on from where it was. */
    @Test
    void lookingBackAndGoingOnAgree() {
        var random = new Random(20261124);
        for (int round = 0; round < 200; round++) {
            var editions = Stream.generate(() -> random(random)).limit(5).toList();
            var texts = editions.stream()
                    .map(moves -> new EditionText(null, moves, Findings.NONE))
                    .toList();
            for (int at = 0; at < 5; at++) {
                for (var one : all()) {
                    var names = new Asked(editions, one, at).names();
                    for (int other = 0; other < 5; other++) {
                        for (var called : all()) {
                            var carried = other <= at
                                    ? Lineage.carried(called, texts.subList(other + 1, at + 1))
                                            .contains(one)
                                    : Lineage.carried(one, texts.subList(at + 1, other + 1))
                                            .contains(called);
                            assertThat(names.has(String.valueOf(other + 1), called))
                                    .isEqualTo(carried);
                        }
                    }
                }
            }
        }
    }

    private static Moves random(Random random) {
        Map<String, List<String>> onward = new HashMap<>();
        for (int moved = random.nextInt(4); moved > 0; moved--) {
            onward.put(
                    any(random),
                    Stream.generate(() -> any(random))
                            .limit(random.nextInt(3))
                            .distinct()
                            .toList());
        }
        return moves(onward);
    }

    private static String any(Random random) {
        return all().get(random.nextInt(all().size()));
    }

    private static List<String> all() {
        return List.of("統1", "統2", "統3", "統4");
    }

    private static Moves moves(Map<String, List<String>> onward) {
        return Moves.of(onward);
    }

    private static Asked names(String designation, int at) {
        return new Asked(EDITIONS, designation, at);
    }

    /** Editions are called 1, 2 and so on. */
    private record Asked(List<Moves> editions, String designation, int at) {

        Names names() {
            var named = new ArrayList<Names.Edition>();
            editions.forEach(moves -> named.add(new Names.Edition(String.valueOf(named.size() + 1), () -> moves)));
            return Names.of(designation, named, at);
        }

        List<String> byEdition(String... editions) {
            var names = names();
            return Stream.of(editions)
                    .map(edition -> String.join(
                            " ",
                            IntStream.rangeClosed(1, 9)
                                    .boxed()
                                    .flatMap(number -> Stream.of("統" + number, "統" + number + "-1"))
                                    .filter(designation -> names.has(edition, designation))
                                    .toList()))
                    .toList();
        }
    }
}
