package org.minaoshi.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.minaoshi.standard.Paragraph;
import org.minaoshi.standard.WholeProvision;

/**
 * A provision on its way through the editions, as it stands in the one that was read last.
 *
 * @param origins its designations in the earliest edition
 * @param unseen whether it may have stood in the earliest edition, which does not show it
 * @param held whether the edition read last shows it; else it is only supposed to stand there still
 * @param last as it was shown last
 * @param paragraphs as they were listed last, by number
 * @param paragraphOrigins where each of them stood in the earliest edition
 * @param statements what was stated of it on the way
 */
record Strand(
        Set<String> origins,
        boolean unseen,
        boolean held,
        WholeProvision last,
        Map<String, Paragraph> paragraphs,
        Map<String, Set<Place>> paragraphOrigins,
        List<Statement> statements,
        Set<RecognisedBy> recognisedBy) {

    /** As it begins: a provision of the earliest edition, whose places are its own. */
    static Strand beginning(WholeProvision provision) {
        Map<String, Set<Place>> own = new HashMap<>();
        provision
                .paragraphs()
                .forEach(paragraph -> own.put(
                        paragraph.number(), Set.of(Place.paragraph(provision.designation(), paragraph.number()))));
        return new Strand(
                Set.of(provision.designation()), false, true, provision, listed(provision), own, List.of(), Set.of());
    }

    /** One that appears on the way. */
    static Strand appearing(WholeProvision provision, boolean unseen, List<Statement> statements) {
        return new Strand(Set.of(), unseen, true, provision, listed(provision), Map.of(), statements, Set.of());
    }

    static Map<String, Paragraph> listed(WholeProvision provision) {
        Map<String, Paragraph> listed = new LinkedHashMap<>();
        provision.paragraphs().forEach(paragraph -> listed.putIfAbsent(paragraph.number(), paragraph));
        return listed;
    }

    /** Not shown by the next edition, which holds only part. */
    Strand outOfSight() {
        return new Strand(origins, unseen, false, last, paragraphs, paragraphOrigins, statements, recognisedBy);
    }

    Strand with(List<Statement> more) {
        return more.isEmpty()
                ? this
                : new Strand(
                        origins,
                        unseen,
                        held,
                        last,
                        paragraphs,
                        paragraphOrigins,
                        joined(statements, more),
                        recognisedBy);
    }

    static <T> List<T> joined(List<T> one, List<T> other) {
        if (other.isEmpty()) {
            return one;
        }
        List<T> all = new ArrayList<>(new LinkedHashSet<>(one));
        other.stream().filter(element -> !one.contains(element)).forEach(all::add);
        return List.copyOf(all);
    }
}
