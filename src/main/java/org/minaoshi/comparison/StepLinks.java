package org.minaoshi.comparison;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.minaoshi.standard.AmendmentKind;
import org.minaoshi.standard.AmendmentResponse;
import org.minaoshi.standard.WholeProvision;
import org.minaoshi.standard.WholeStandardEdition;

/**
 * Which provisions of two neighbouring editions are the same: by the publisher's word where there is one, and else by what is found.
 *
 * <p>A provision that is stated to have moved, and whose former number still stands and still says what it said, became two; where that number says something
 * else now, it was given to something else. Likewise the other way round.
 */
record StepLinks(List<Link> links, Pairing<WholeProvision> found, Set<String> statedNew) {

    static StepLinks between(WholeStandardEdition before, WholeStandardEdition after) {
        var found = FoundLinks.between(before, after);
        List<Link> stated = new ArrayList<>();
        for (var provision : after.provisions().values()) {
            moves(provision)
                    .map(AmendmentResponse::fromProvision)
                    .distinct()
                    .forEach(from -> stated.add(new Link(from, provision.designation(), RecognisedBy.STATED)));
        }
        var statedNew = after.provisions().values().stream()
                .filter(provision -> provision.amendments().stream()
                        .anyMatch(amendment -> amendment.kind() == AmendmentKind.PROVISION_ADDED))
                .map(WholeProvision::designation)
                .collect(toSet());
        return new StepLinks(combined(stated, found, statedNew), found, statedNew);
    }

    private static Stream<AmendmentResponse> moves(WholeProvision provision) {
        return provision.amendments().stream().filter(amendment -> amendment.kind() == AmendmentKind.PROVISION_MOVED);
    }

    private static List<Link> combined(List<Link> stated, Pairing<WholeProvision> found, Set<String> statedNew) {
        var destinations = ends(stated, true);
        var origins = ends(stated, false);
        List<Link> links = new ArrayList<>(stated);
        for (var link : found.links()) {
            var left = destinations.getOrDefault(link.from(), Set.of());
            var came = origins.getOrDefault(link.to(), Set.of());
            if (left.contains(link.to()) || statedNew.contains(link.to())) {
                continue;
            }
            var nobodySpeaks = left.isEmpty() && came.isEmpty();
            var remains = link.from().equals(link.to())
                    && (left.isEmpty() || came.isEmpty())
                    && Contents.continues(found.former.get(link.from()), found.latter.get(link.to()));
            if (nobodySpeaks || remains) {
                links.add(link);
            }
        }
        return links;
    }

    private static Map<String, Set<String>> ends(List<Link> stated, boolean destinations) {
        return stated.stream()
                .collect(groupingBy(
                        destinations ? Link::from : Link::to,
                        mapping(destinations ? Link::to : Link::from, toCollection(LinkedHashSet::new))));
    }

    Map<String, List<Link>> byTo() {
        return links.stream().collect(groupingBy(Link::to));
    }
}
