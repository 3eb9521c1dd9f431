package org.minaoshi.impact;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The pairs of one review with what was said of each: by people in this review, or else carried over from an earlier one. */
final class Worklist {

    private final List<Considered> considered;
    private final Map<Impact.Pair, JudgementResponse> judged;
    private final EarlierJudgements earlier;

    /** @param considered each for the same edition of the checklist, in the order in which pairs of one item come */
    Worklist(List<Considered> considered, Map<Impact.Pair, JudgementResponse> judged, EarlierJudgements earlier) {
        this.considered = considered;
        this.judged = judged;
        this.earlier = earlier;
    }

    /**
     * By item number, then by considered edition, then in the standard's own order. Pairs that are only reached through cross-references are there up to the depth,
     * and beyond it where they were judged: what was judged is never out of sight.
     *
     * @param depth how many cross-references a path may go along; 0 for what items cite themselves
     */
    Stream<Impact> impacts(int depth) {
        return impacts(depth, Set.of());
    }

    /** @param named pairs that are there however deep they lie, as if they were judged */
    Stream<Impact> impacts(int depth, Set<Impact.Pair> named) {
        return from(Integer.MIN_VALUE, depth, named);
    }

    /** The same from this item on. */
    Stream<Impact> from(int itemNumber, int depth) {
        return from(itemNumber, depth, Set.of());
    }

    private Stream<Impact> from(int itemNumber, int depth, Set<Impact.Pair> named) {
        return considered.isEmpty()
                ? Stream.empty()
                : IntStream.range(0, considered.get(0).items().size())
                        .filter(item ->
                                considered.get(0).items().get(item).item().number() >= itemNumber)
                        .boxed()
                        .flatMap(item -> considered.stream().flatMap(edition -> impacts(edition, item, depth, named)));
    }

    private Stream<Impact> impacts(Considered edition, int item, int depth, Set<Impact.Pair> named) {
        return edition.of(item)
                .mapToObj(pair -> impact(edition, pair, depth, named))
                .flatMap(Optional::stream);
    }

    private Optional<Impact> impact(Considered edition, int pair, int depth, Set<Impact.Pair> named) {
        var before = earlier.of(edition, pair);
        var name = edition.pair(pair);
        var said = said(name, before);
        return edition.distance(pair) <= depth || said.isPresent() || named.contains(name)
                ? Optional.of(edition.impact(pair).with(said.orElse(null), before))
                : Optional.empty();
    }

    private Optional<Impact.Judged> said(Impact.Pair pair, List<Impact.Earlier> before) {
        return Optional.ofNullable(judged.get(pair))
                .map(JudgementResponse::judged)
                .or(() -> before.stream()
                        .filter(Impact.Earlier::carries)
                        .findFirst()
                        .map(Impact.Earlier::carried));
    }

    /** The pair of that name, however deep it lies. */
    Optional<Impact> find(Impact.Pair named) {
        return find(named.standard(), named.edition()).flatMap(edition -> edition.find(named)
                .flatMap(pair -> impact(edition, pair, Considered.DEEPEST, Set.of())));
    }

    /** A pair of this worklist in the state it is in. */
    BulkJudgementPreview.Chosen chosen(Impact impact) {
        var pair = impact.pair();
        var edition = find(pair.standard(), pair.edition()).orElseThrow();
        var said = judged.get(pair);
        return new BulkJudgementPreview.Chosen(
                impact, edition.sides(edition.find(pair).orElseThrow()), said == null ? null : said.version());
    }

    private Optional<Considered> find(String standard, String edition) {
        return considered.stream()
                .filter(one -> one.text().standard().equals(standard)
                        && one.text().edition().equals(edition))
                .findFirst();
    }
}
