package org.minaoshi.impact;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toList;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.minaoshi.standard.AmendmentKind;
import org.minaoshi.standard.AmendmentResponse;
import org.minaoshi.standard.WholeStandardEdition;

/**
 * Where an edition put the provisions of the one before it. What it did not move stands where it stood.
 *
 * @param onward from the old designation to the new, to several where it was split, to none where it is gone
 * @param back from the new designation to the old ones, without those that were not moved
 */
record Moves(Map<String, List<String>> onward, Map<String, Set<String>> back) {

    static Moves of(Map<String, List<String>> onward) {
        Map<String, Set<String>> back = new HashMap<>();
        onward.forEach((from, now) -> now.forEach(
                to -> back.computeIfAbsent(to, first -> new HashSet<>()).add(from)));
        return new Moves(onward, back);
    }

    /** As the comparison with the edition before has it, which goes by what is stated first and sees whether the former number still stands; else as stated. */
    static Moves of(WholeStandardEdition edition, Findings findings) {
        Map<String, List<String>> onward = new HashMap<>(findings.moves());
        edition.provisions().values().stream()
                .flatMap(provision -> provision.amendments().stream())
                .filter(amendment -> amendment.kind() == AmendmentKind.PROVISION_MOVED)
                .collect(groupingBy(AmendmentResponse::fromProvision, mapping(AmendmentResponse::provision, toList())))
                .forEach(onward::putIfAbsent);
        return of(onward);
    }

    int size() {
        return onward.size() + back.size();
    }

    boolean hasMoved(String designation) {
        return onward.containsKey(designation);
    }

    List<String> onward(String designation) {
        return onward.getOrDefault(designation, List.of(designation));
    }

    /** What these of the edition before are called in it. */
    Set<String> onward(Set<String> designations) {
        return designations.stream().noneMatch(onward::containsKey)
                ? designations
                : designations.stream()
                        .flatMap(designation -> onward(designation).stream())
                        .collect(toCollection(LinkedHashSet::new));
    }

    /** What these of it were called in the edition before. */
    Set<String> back(Set<String> designations) {
        if (designations.stream().noneMatch(name -> back.containsKey(name) || onward.containsKey(name))) {
            return designations;
        }
        Set<String> before = new LinkedHashSet<>();
        designations.forEach(designation -> {
            before.addAll(back.getOrDefault(designation, Set.of()));
            if (!hasMoved(designation)) {
                before.add(designation);
            }
        });
        return before;
    }
}
