package org.minaoshi.comparison;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * Pairs what two editions hold, by one key after another, the surest first. A key that several have in common pairs none of them; they stay candidates for each
 * other. Each key costs one pass over what is not paired yet.
 */
final class Pairing<T> {

    final Map<String, T> former;
    final Map<String, T> latter;
    private final List<Link> links = new ArrayList<>();
    private final Set<String> linkedFormer = new HashSet<>();
    private final Set<String> linkedLatter = new HashSet<>();
    private final Map<String, List<String>> candidatesOfFormer = new HashMap<>();
    private final Map<String, List<String>> candidatesOfLatter = new HashMap<>();

    Pairing(Map<String, T> former, Map<String, T> latter) {
        this.former = former;
        this.latter = latter;
    }

    void link(String from, String to, RecognisedBy by) {
        links.add(new Link(from, to, by));
        linkedFormer.add(from);
        linkedLatter.add(to);
    }

    boolean isLinkedFormer(String key) {
        return linkedFormer.contains(key);
    }

    boolean isLinkedLatter(String key) {
        return linkedLatter.contains(key);
    }

    /** Those of the same name that are not paired yet, where they may be taken for the same. */
    void byName(BiPredicate<T, T> same) {
        for (var entry : former.entrySet()) {
            var name = entry.getKey();
            var other = latter.get(name);
            if (other != null
                    && !linkedFormer.contains(name)
                    && !linkedLatter.contains(name)
                    && same.test(entry.getValue(), other)) {
                link(name, name, RecognisedBy.NUMBER);
            }
        }
    }

    /** @param key null for what has none
     * @param allowed by their names; what is not allowed stays a candidate */
    void by(Function<T, ?> key, RecognisedBy by, BiPredicate<String, String> allowed) {
        var from = waiting(former, linkedFormer, key);
        var to = waiting(latter, linkedLatter, key);
        from.forEach((value, names) -> {
            var others = to.get(value);
            if (others == null) {
                return;
            }
            if (names.size() == 1 && others.size() == 1 && allowed.test(names.get(0), others.get(0))) {
                link(names.get(0), others.get(0), by);
            } else {
                names.forEach(name -> candidatesOfFormer.putIfAbsent(name, others));
                others.forEach(name -> candidatesOfLatter.putIfAbsent(name, names));
            }
        });
    }

    private static <T> Map<Object, List<String>> waiting(Map<String, T> all, Set<String> linked, Function<T, ?> key) {
        Map<Object, List<String>> names = new LinkedHashMap<>();
        all.forEach((name, value) -> {
            var of = linked.contains(name) ? null : key.apply(value);
            if (of != null) {
                names.computeIfAbsent(of, first -> new ArrayList<>()).add(name);
            }
        });
        return names;
    }

    List<Link> links() {
        return List.copyOf(links);
    }

    Map<String, List<String>> destinations() {
        return links.stream().collect(groupingBy(Link::from, mapping(Link::to, toList())));
    }

    /** For what was not paired; a candidate that found its pair afterwards is none any more. */
    List<String> candidatesOfFormer(String name) {
        return linkedFormer.contains(name)
                ? List.of()
                : candidatesOfFormer.getOrDefault(name, List.of()).stream()
                        .filter(other -> !linkedLatter.contains(other))
                        .limit(MOST_CANDIDATES)
                        .toList();
    }

    List<String> candidatesOfLatter(String name) {
        return linkedLatter.contains(name)
                ? List.of()
                : candidatesOfLatter.getOrDefault(name, List.of()).stream()
                        .filter(other -> !linkedFormer.contains(other))
                        .limit(MOST_CANDIDATES)
                        .toList();
    }

    /** Enough for people to begin with; more would make the answer grow with the square of the edition. */
    private static final int MOST_CANDIDATES = 20;
}
