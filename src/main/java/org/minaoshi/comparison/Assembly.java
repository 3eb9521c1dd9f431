package org.minaoshi.comparison;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.minaoshi.standard.WholeProvision;
import org.minaoshi.standard.WholeStandardEdition;

/** Puts together what the provisions of the earliest edition became in the latest one. */
final class Assembly {

    private final WholeStandardEdition since;
    private final WholeStandardEdition until;
    private final Ends ends;
    private final FoundKinds found;
    private final Pairing<WholeProvision> direct;
    private final boolean areNeighbours;
    private final boolean statesAll;
    private final boolean statesAnything;
    private final Set<String> placedFormer = new HashSet<>();
    private final Set<String> placedLatter = new HashSet<>();
    private final List<ProvisionComparison> entries = new ArrayList<>();

    Assembly(List<WholeStandardEdition> chain) {
        since = chain.get(0);
        until = chain.get(chain.size() - 1);
        var sweep = new Sweep(since);
        var later = chain.subList(1, chain.size());
        later.forEach(sweep::read);
        areNeighbours = chain.size() <= 2;
        statesAll = later.stream().allMatch(WholeStandardEdition::statesAllAmendments);
        statesAnything = later.stream().anyMatch(edition -> edition.edition().amendmentsStated() != null);
        direct = chain.size() == 2 ? sweep.found() : FoundLinks.between(since, until);
        ends = new Ends(sweep, direct);
        found = new FoundKinds(since, until, direct);
    }

    List<ProvisionComparison> entries() {
        var destinations = new HashMap<String, Set<String>>();
        ends.standing().forEach((name, strand) -> strand.origins().forEach(origin -> destinations
                .computeIfAbsent(origin, first -> new LinkedHashSet<>())
                .add(name)));
        var editions = new FieldComparison.Editions(since.isComplete(), until.isComplete(), destinations);
        ends.groups(Contents.standing(since).keySet()).forEach(group -> group(group, editions));
        ends.onTheWay().forEach(this::onTheWay);
        entries.addAll(RetiredNumbers.in(since, until, placedFormer, placedLatter, statesAnything));
        entries.sort(comparing(entry -> entry.known().sortKey()));
        return entries;
    }

    private void group(Components.Group group, FieldComparison.Editions editions) {
        var former = provisions(since, group.former());
        var latter = provisions(until, group.latter());
        var strands = ends.strands(group);
        var statements = statements(strands);
        var fields = fields(former, latter, strands, editions, statements);
        var candidates = candidates(former, latter);
        var mayHaveStood = strands.stream().anyMatch(Strand::unseen);
        var mayStand = strands.stream().anyMatch(ends::isOutOfSight);
        var judging = new Judging(
                former,
                latter,
                mayHaveStood,
                mayStand,
                !candidates.isEmpty(),
                statesAll,
                statesAnything,
                fields,
                statements);
        add(judging, judging.kind(), ends.recognisedBy(group, strands), null, candidates);
    }

    private static List<WholeProvision> provisions(WholeStandardEdition edition, Collection<String> names) {
        return names.stream()
                .map(edition.provisions()::get)
                .sorted(comparing(WholeProvision::sortKey))
                .toList();
    }

    private static List<Statement> statements(List<Strand> strands) {
        List<Statement> statements = List.of();
        for (var strand : strands) {
            statements = Strand.joined(statements, strand.statements());
        }
        return statements;
    }

    private List<FieldChange> fields(
            List<WholeProvision> former,
            List<WholeProvision> latter,
            List<Strand> strands,
            FieldComparison.Editions editions,
            List<Statement> statements) {
        Map<Place, Set<Place>> origins = new HashMap<>();
        strands.stream().filter(Strand::held).forEach(strand -> strand.paragraphOrigins()
                .forEach((number, places) ->
                        origins.put(Place.paragraph(strand.last().designation(), number), places)));
        if (origins.isEmpty() && !areNeighbours) {
            origins.putAll(ParagraphPairing.pair(
                    ParagraphPairing.Side.of(former),
                    ParagraphPairing.Side.of(latter),
                    former.size() == 1 && latter.size() == 1,
                    List.of()));
        }
        var fields = FieldComparison.of(former, latter, origins, editions);
        return areNeighbours && statesAnything
                ? fields.stream().map(field -> field.heldAgainst(statements)).toList()
                : fields;
    }

    /** For what stands on one side alone. */
    private List<String> candidates(List<WholeProvision> former, List<WholeProvision> latter) {
        if (former.isEmpty()) {
            return direct.candidatesOfLatter(latter.get(0).designation());
        }
        return latter.isEmpty() ? direct.candidatesOfFormer(former.get(0).designation()) : List.of();
    }

    /** With the retired numbers that it left or took. */
    private void add(
            Judging judging, Kind kind, Set<RecognisedBy> by, WholeProvision between, List<String> candidates) {
        var former = new ArrayList<>(judging.former());
        var latter = new ArrayList<>(judging.latter());
        var names = Stream.of(judging.former().stream(), judging.latter().stream(), Stream.ofNullable(between))
                .flatMap(provisions -> provisions)
                .map(WholeProvision::designation)
                .distinct()
                .toList();
        names.forEach(name -> {
            retired(since, name).filter(provision -> placedFormer.add(name)).forEach(former::add);
            retired(until, name).filter(provision -> placedLatter.add(name)).forEach(latter::add);
        });
        var fields = new ArrayList<>(judging.fields());
        if (judging.former().isEmpty() != judging.latter().isEmpty()) {
            statusChange(former, latter).ifPresent(fields::add);
        }
        var stated = judging.stated(kind);
        var compared = found.of(judging);
        entries.add(new ProvisionComparison(
                kind,
                stated,
                compared,
                judging.agreement(stated, compared, areNeighbours),
                judging.weight(kind),
                by,
                List.copyOf(former),
                List.copyOf(latter),
                former.isEmpty() && latter.isEmpty() ? between : null,
                List.copyOf(fields),
                judging.statements(),
                candidates));
    }

    /** Where a number stands on both sides, on one of them retired. */
    private static Optional<FieldChange> statusChange(List<WholeProvision> former, List<WholeProvision> latter) {
        return former.stream()
                .filter(provision ->
                        latter.stream().anyMatch(other -> other.designation().equals(provision.designation())))
                .map(provision -> new Place(provision.designation(), null, null))
                .map(place -> FieldChange.of(Field.STATUS, Change.CHANGED, Weight.SUBSTANCE, place, place, null, null))
                .findFirst();
    }

    private static Stream<WholeProvision> retired(WholeStandardEdition edition, String name) {
        return edition.find(name).filter(WholeProvision::isRetired).stream();
    }

    /** What the earliest edition does not show and the latest has no more. */
    private void onTheWay(Strand strand) {
        var judging = new Judging(
                List.of(),
                List.of(),
                strand.unseen(),
                ends.isOutOfSight(strand),
                false,
                statesAll,
                statesAnything,
                List.of(),
                strand.statements());
        add(judging, onTheWay(judging), Set.of(), strand.last(), List.of());
    }

    private static Kind onTheWay(Judging judging) {
        if (judging.mayStand()) {
            return judging.mayHaveStood() ? Kind.UNKNOWN : Kind.ADDED;
        }
        return judging.mayHaveStood() ? Kind.RETIRED : Kind.PASSING;
    }
}
