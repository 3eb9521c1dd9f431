package org.minaoshi.comparison;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.minaoshi.standard.WholeProvision;
import org.minaoshi.standard.WholeStandardEdition;

/** What comparing two editions alone shows, whatever is stated. */
final class FoundKinds {

    private final WholeStandardEdition since;
    private final WholeStandardEdition until;
    private final Pairing<WholeProvision> pairing;
    private final Map<String, Components.Group> byFormer = new HashMap<>();
    private final Map<String, Components.Group> byLatter = new HashMap<>();

    FoundKinds(WholeStandardEdition since, WholeStandardEdition until, Pairing<WholeProvision> pairing) {
        this.since = since;
        this.until = until;
        this.pairing = pairing;
        var components = new Components();
        pairing.links().forEach(link -> components.link(link.from(), link.to()));
        components.groups(pairing.former.keySet(), pairing.latter.keySet()).forEach(group -> {
            group.former().forEach(name -> byFormer.put(name, group));
            group.latter().forEach(name -> byLatter.put(name, group));
        });
    }

    /** @param judging what the publisher's word makes one thing; where comparing makes others of it, what it makes of the first of them */
    Kind of(Judging judging) {
        var group = Stream.concat(
                        judging.former().stream().map(provision -> byFormer.get(provision.designation())),
                        judging.latter().stream().map(provision -> byLatter.get(provision.designation())))
                .findFirst();
        if (group.isEmpty()) {
            return Kind.UNKNOWN;
        }
        var isTheSame = names(judging.former()).equals(Set.copyOf(group.get().former()))
                && names(judging.latter()).equals(Set.copyOf(group.get().latter()));
        return kind(group.get(), isTheSame ? judging.fields() : null);
    }

    private static Set<String> names(List<WholeProvision> provisions) {
        return provisions.stream().map(WholeProvision::designation).collect(Collectors.toSet());
    }

    /** @param fields null where they were not compared */
    private Kind kind(Components.Group group, List<FieldChange> fields) {
        if (group.former().isEmpty()) {
            return newcomer(group.latter().get(0));
        }
        if (group.latter().isEmpty()) {
            return leaver(group.former().get(0));
        }
        if (group.former().size() > 1 || group.latter().size() > 1) {
            return Kind.ofSeveral(group.former().size(), group.latter().size());
        }
        var former = pairing.former.get(group.former().get(0));
        var latter = pairing.latter.get(group.latter().get(0));
        if (!former.designation().equals(latter.designation())) {
            return Kind.MOVED;
        }
        if (since == until) {
            return Kind.UNCHANGED;
        }
        return fields == null && !Objects.equals(former.digest(), latter.digest())
                ? Kind.CHANGED
                : Judging.inPlace(former, latter, fields == null ? List.of() : fields);
    }

    private Kind newcomer(String name) {
        if (!pairing.candidatesOfLatter(name).isEmpty()) {
            return Kind.AMBIGUOUS;
        }
        return since.isComplete() || since.find(name).isPresent() ? Kind.ADDED : Kind.UNKNOWN;
    }

    private Kind leaver(String name) {
        if (!pairing.candidatesOfFormer(name).isEmpty()) {
            return Kind.AMBIGUOUS;
        }
        return until.isComplete() || until.find(name).isPresent() ? Kind.RETIRED : Kind.UNKNOWN;
    }
}
