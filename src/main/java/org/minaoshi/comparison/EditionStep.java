package org.minaoshi.comparison;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.minaoshi.standard.Paragraph;
import org.minaoshi.standard.WholeProvision;
import org.minaoshi.standard.WholeStandardEdition;

/** From one edition to the next. */
final class EditionStep {

    private final WholeStandardEdition at;
    private final WholeStandardEdition next;
    private final Map<String, Strand> strands;
    private final boolean sawAll;
    private final StepLinks links;
    private final Map<String, List<Link>> byTo;
    private final StatementCheck check;
    private final Map<String, WholeProvision> standing;
    private final Map<String, Strand> reached = new LinkedHashMap<>();
    private final Set<String> continued = new HashSet<>();
    private final Set<String> told = new HashSet<>();

    /** @param sawAll whether an edition so far showed all it has */
    EditionStep(WholeStandardEdition at, WholeStandardEdition next, Map<String, Strand> strands, boolean sawAll) {
        this.at = at;
        this.next = next;
        this.strands = strands;
        this.sawAll = sawAll;
        this.links = StepLinks.between(at, next);
        this.byTo = links.byTo();
        this.check = new StatementCheck(at, next, links.found());
        this.standing = Contents.standing(next);
    }

    Pairing<WholeProvision> found() {
        return links.found();
    }

    /** @param gone takes what the next edition has no more
     * @return what stands there, or is supposed to */
    Map<String, Strand> take(List<Sweep.Gone> gone) {
        var components = new Components();
        Map<String, List<String>> origins = new HashMap<>();
        standing.keySet().forEach(name -> {
            var from = from(name);
            origins.put(name, from);
            from.forEach(former -> components.link(former, name));
        });
        components.groups(strands.keySet(), standing.keySet()).stream()
                .filter(group -> !group.latter().isEmpty())
                .forEach(group -> follow(group, origins));
        strands.forEach((name, strand) -> leaveBehind(name, strand, gone));
        next.provisions().values().stream()
                .filter(provision -> provision.isRetired() && !told.contains(provision.designation()))
                .filter(provision -> !provision.amendments().isEmpty())
                .forEach(provision -> gone.add(new Sweep.Gone(
                        Strand.appearing(provision, true, statements(provision)),
                        next.edition().edition())));
        return reached;
    }

    /** What it was; also what is only supposed to stand in the edition before. */
    private List<String> from(String name) {
        var linked = byTo.getOrDefault(name, List.of());
        if (linked.isEmpty()) {
            var supposed = strands.get(name);
            return supposed != null && !supposed.held() && !links.statedNew().contains(name)
                    ? List.of(name)
                    : List.of();
        }
        return linked.stream()
                .map(Link::from)
                .filter(strands::containsKey)
                .distinct()
                .toList();
    }

    private void follow(Components.Group group, Map<String, List<String>> origins) {
        var former = group.former().stream().map(strands::get).toList();
        var latter = group.latter().stream().map(standing::get).toList();
        var single = former.size() == 1 && latter.size() == 1;
        var listed = new ParagraphPairing.Side(listed(group.former()));
        var pairs = ParagraphPairing.pair(
                listed,
                ParagraphPairing.Side.of(latter),
                single,
                latter.stream()
                        .flatMap(provision -> provision.amendments().stream())
                        .toList());
        var shown = former.stream().filter(Strand::held).map(Strand::last).toList();
        for (var provision : latter) {
            reached.put(provision.designation(), strand(provision, origins.get(provision.designation()), pairs, shown));
        }
        continued.addAll(group.former());
    }

    private Map<Place, Paragraph> listed(List<String> names) {
        Map<Place, Paragraph> listed = new LinkedHashMap<>();
        names.forEach(name -> strands.get(name)
                .paragraphs()
                .forEach((number, paragraph) -> listed.put(Place.paragraph(name, number), paragraph)));
        return listed;
    }

    private Strand strand(
            WholeProvision provision, List<String> from, Map<Place, Set<Place>> pairs, List<WholeProvision> shown) {
        var statements = check.of(provision, shown, pairs);
        if (from.isEmpty()) {
            return Strand.appearing(provision, mayHaveStood(provision.designation()), statements);
        }
        Set<String> origins = new LinkedHashSet<>();
        Set<RecognisedBy> recognisedBy = new LinkedHashSet<>();
        List<Statement> all = List.of();
        boolean unseen = false;
        for (var name : from) {
            var strand = strands.get(name);
            origins.addAll(strand.origins());
            recognisedBy.addAll(strand.recognisedBy());
            unseen |= strand.unseen();
            all = Strand.joined(all, Strand.joined(strand.statements(), retirement(name)));
        }
        byTo.getOrDefault(provision.designation(), List.of()).forEach(link -> recognisedBy.add(link.by()));
        var only = from.size() == 1 ? strands.get(from.get(0)) : null;
        var keepsList = provision.paragraphs().isEmpty() && only != null;
        return new Strand(
                origins,
                unseen,
                true,
                provision,
                keepsList ? only.paragraphs() : Strand.listed(provision),
                keepsList ? only.paragraphOrigins() : paragraphOrigins(provision, pairs),
                Strand.joined(all, statements),
                recognisedBy);
    }

    private Map<String, Set<Place>> paragraphOrigins(WholeProvision provision, Map<Place, Set<Place>> pairs) {
        Map<String, Set<Place>> origins = new HashMap<>();
        for (var paragraph : provision.paragraphs()) {
            for (var place :
                    pairs.getOrDefault(Place.paragraph(provision.designation(), paragraph.number()), Set.of())) {
                origins.computeIfAbsent(paragraph.number(), first -> new LinkedHashSet<>())
                        .addAll(strands.get(place.owner())
                                .paragraphOrigins()
                                .getOrDefault(place.paragraph(), Set.of()));
            }
        }
        return origins;
    }

    /** What is stated of a number that is retired, since its provision has another one or none. */
    private List<Statement> retirement(String name) {
        var retired = next.find(name).filter(WholeProvision::isRetired);
        retired.ifPresent(provision -> told.add(name));
        return retired.map(this::statements).orElse(List.of());
    }

    private List<Statement> statements(WholeProvision retired) {
        return check.of(retired, at.find(retired.designation()).map(List::of).orElse(List.of()), Map.of());
    }

    /** Whether the earliest edition may have had it: no edition since then showed all that it has, nobody says it is new, and its number was not retired. */
    private boolean mayHaveStood(String name) {
        return !sawAll && !links.statedNew().contains(name) && at.find(name).isEmpty();
    }

    private void leaveBehind(String name, Strand strand, List<Sweep.Gone> gone) {
        if (continued.contains(name)) {
            return;
        }
        if (next.find(name).isEmpty() && !next.isComplete()) {
            reached.put(name, strand.outOfSight());
        } else {
            gone.add(
                    new Sweep.Gone(strand.with(retirement(name)), next.edition().edition()));
        }
    }
}
