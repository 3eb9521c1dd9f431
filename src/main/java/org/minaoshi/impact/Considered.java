package org.minaoshi.impact;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.minaoshi.comparison.Kind;
import org.minaoshi.impact.engine.Pairs;
import org.minaoshi.impact.engine.Reach;
import org.minaoshi.standard.WholeProvision;

/**
 * What one edition of a standard does to one edition of a checklist: a value that never changes, since neither does. Its pairs have numbers here; what is asked
 * of one is made when it is asked.
 */
final class Considered {

    /** How many cross-references a path may go along at most. */
    static final int DEEPEST = 3;

    private final Lineage lineage;
    private final List<Citation> citations;
    private final List<Cited> cited;
    private final List<CheckedItem> items;
    private final List<WholeProvision> provisions;
    private final Pairs pairs;
    /** Of pairs that were judged before, or are judged now. */
    private final Map<Integer, Sides> sides = new ConcurrentHashMap<>();

    /** @param digest of what it says and cites */
    record CheckedItem(Impact.Item item, String digest) {}

    private Considered(Lineage lineage, List<Citation> citations, List<CheckedItem> items) {
        this.lineage = lineage;
        this.citations = citations;
        this.cited = Cited.of(citations, lineage);
        this.items = items;
        this.provisions = Stream.concat(lineage.considered().whole().provisions().values().stream(), gone().stream())
                .sorted(Comparator.comparing(WholeProvision::sortKey))
                .toList();
        this.pairs = Reach.of(Numbered.network(items, cited, provisions), touched(), DEEPEST);
    }

    /**
     * @param citations of that standard
     * @param items of the checklist edition, by number
     */
    static Considered of(Lineage lineage, List<Citation> citations, List<CheckedItem> items) {
        return new Considered(lineage, citations, items);
    }

    /** Cited provisions that the edition no longer has: what became of them touches whoever cites them. */
    private List<WholeProvision> gone() {
        return cited.stream()
                .flatMap(provision -> lineage.gone(provision.designation()).stream())
                .map(WholeProvision::retired)
                .toList();
    }

    private int[] touched() {
        return IntStream.range(0, provisions.size())
                .filter(provision -> hasTouched(provisions.get(provision).designation()))
                .toArray();
    }

    private boolean hasTouched(String designation) {
        return text().hasTouched(designation) || lineage.hasEnded(designation);
    }

    /** Law 9. */
    CoverageState state(String designation, boolean examined) {
        return lineage.hasEnded(designation) ? CoverageState.RETIRED : Coverage.state(designation, text(), examined);
    }

    EditionText text() {
        return lineage.considered();
    }

    List<PinnedCitation> pinned() {
        return PinnedCitation.of(citations, lineage);
    }

    List<OutdatedCitation> outdated() {
        return OutdatedCitation.of(citations, lineage);
    }

    List<Cited> cited() {
        return cited;
    }

    List<CheckedItem> items() {
        return items;
    }

    /** Rows of up to some 200 bytes: a pair, and what it is about once somebody asked; a provision. */
    int weight() {
        return 2 * pairs.size() + provisions.size();
    }

    int size() {
        return pairs.size();
    }

    /** The numbers of an item's pairs, in the standard's own order of what they touch. */
    IntStream of(int item) {
        return IntStream.range(pairs.first(item), pairs.first(item + 1));
    }

    /** Over how many cross-references the item is reached; 0 where it cites the provision itself. */
    int distance(int pair) {
        return pairs.distance(pair);
    }

    Impact.Pair pair(int pair) {
        return new Impact.Pair(
                items.get(pairs.item(pair)).item().number(),
                text().standard(),
                text().edition(),
                provisions.get(pairs.provision(pair)).designation());
    }

    Optional<Integer> find(Impact.Pair named) {
        return IntStream.range(0, items.size())
                .filter(item -> items.get(item).item().number() == named.item())
                .flatMap(this::of)
                .filter(pair -> pair(pair).equals(named))
                .boxed()
                .findFirst();
    }

    Impact impact(int pair) {
        var provision = provisions.get(pairs.provision(pair));
        return new Impact(
                items.get(pairs.item(pair)).item(),
                new Impact.Provision(
                        text().standard(),
                        text().edition(),
                        provision.designation(),
                        provision.title(),
                        lineage.hasEnded(provision.designation()),
                        provision.sortKey()),
                path(pair),
                text().states(provision.designation()) ? KnownBy.STATED : KnownBy.FOUND,
                provision.amendments(),
                found(provision),
                null,
                List.of());
    }

    private Found found(WholeProvision provision) {
        return lineage.gone(provision.designation())
                .map(gone -> new Found(Kind.RETIRED, List.of(), List.of()))
                .or(() -> text().findings().find(provision.designation()))
                .orElse(null);
    }

    private List<String> path(int pair) {
        return distance(pair) == 0
                ? null
                : IntStream.of(pairs.path(pair))
                        .mapToObj(step -> provisions.get(step).designation())
                        .toList();
    }

    /** As it is written down now. */
    Sides sides(int pair) {
        return sides.computeIfAbsent(
                pair, asked -> sides(asked, SideDigests.NEWEST).orElseThrow());
    }

    private Optional<Sides> sides(int pair, int version) {
        var provision = provisions.get(pairs.provision(pair));
        return SideDigests.provision(version, text(), provision, found(provision), path(pair))
                .map(digest -> new Sides(version, items.get(pairs.item(pair)).digest(), digest));
    }

    /** Whether the pair is what a judgement was about. The item is looked at first: its digest is there already. */
    boolean isAbout(int pair, Sides then) {
        return items.get(pairs.item(pair)).digest().equals(then.item())
                && (then.version() == SideDigests.NEWEST
                        ? sides(pair).equals(then)
                        : sides(pair, then.version()).filter(then::equals).isPresent());
    }
}
