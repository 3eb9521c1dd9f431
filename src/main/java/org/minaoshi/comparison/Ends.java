package org.minaoshi.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.minaoshi.standard.AmendmentKind;
import org.minaoshi.standard.WholeProvision;

/** Where the provisions arrived that were followed through the editions, and which of both ends hang together. */
final class Ends {

    private final Pairing<WholeProvision> direct;
    private final Map<String, Strand> standing = new LinkedHashMap<>();
    private final Map<String, List<Strand>> lost = new LinkedHashMap<>();
    private final List<Strand> onTheWay = new ArrayList<>();
    private final Set<Strand> outOfSight = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<String, Set<RecognisedBy>> reunited = new HashMap<>();

    /** @param direct what comparing both ends alone shows: for what went out of sight between them */
    Ends(Sweep sweep, Pairing<WholeProvision> direct) {
        this.direct = direct;
        sweep.strands().forEach((name, strand) -> {
            if (strand.held()) {
                standing.put(name, strand);
            } else {
                outOfSight.add(strand);
                lose(strand);
            }
        });
        sweep.gone().forEach(gone -> lose(gone.strand()));
    }

    private void lose(Strand strand) {
        if (strand.origins().isEmpty()) {
            onTheWay.add(strand);
        } else {
            strand.origins().forEach(origin -> lost.computeIfAbsent(origin, first -> new ArrayList<>())
                    .add(strand));
        }
    }

    /** By designation in the latest edition. */
    Map<String, Strand> standing() {
        return standing;
    }

    /** What the earliest edition does not show, and the latest does not either. */
    List<Strand> onTheWay() {
        return onTheWay;
    }

    /** Whether the latest edition, which holds only part, may have it all the same. */
    boolean isOutOfSight(Strand strand) {
        return outOfSight.contains(strand);
    }

    /** @param former of the earliest edition */
    List<Components.Group> groups(Collection<String> former) {
        var components = new Components();
        Set<String> followed = new HashSet<>();
        standing.forEach((name, strand) -> strand.origins().forEach(origin -> {
            components.link(origin, name);
            followed.add(origin);
        }));
        lost.forEach((one, strands) ->
                strands.forEach(strand -> strand.origins().forEach(other -> components.linkFormer(one, other))));
        direct.links().stream()
                .filter(link -> !followed.contains(link.from()) && wentOutOfSight(link.from()))
                .filter(link -> standing.get(link.to()).origins().isEmpty() && !isStatedNew(standing.get(link.to())))
                .forEach(link -> {
                    components.link(link.from(), link.to());
                    reunited.computeIfAbsent(link.to(), first -> new LinkedHashSet<>())
                            .add(link.by());
                });
        return components.groups(former, standing.keySet());
    }

    private boolean wentOutOfSight(String origin) {
        return lost.getOrDefault(origin, List.of()).stream().anyMatch(strand -> !strand.held());
    }

    private static boolean isStatedNew(Strand strand) {
        return strand.statements().stream()
                .anyMatch(statement -> statement.amendment().kind() == AmendmentKind.PROVISION_ADDED);
    }

    List<Strand> strands(Components.Group group) {
        return Stream.concat(
                        group.latter().stream().map(standing::get),
                        group.former().stream().flatMap(name -> lost.getOrDefault(name, List.of()).stream()))
                .distinct()
                .toList();
    }

    Set<RecognisedBy> recognisedBy(Components.Group group, List<Strand> strands) {
        Set<RecognisedBy> recognisedBy = new LinkedHashSet<>();
        strands.stream()
                .filter(strand -> !strand.origins().isEmpty())
                .forEach(strand -> recognisedBy.addAll(strand.recognisedBy()));
        group.latter().forEach(name -> recognisedBy.addAll(reunited.getOrDefault(name, Set.of())));
        return recognisedBy;
    }
}
