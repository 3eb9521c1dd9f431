package org.minaoshi.impact;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.minaoshi.checklist.ChecklistEditionResponse;
import org.minaoshi.standard.StandardEditionResponse;

/** The door to read what an edition of a standard does to items of a checklist, outside of any review: it follows from the catalogue alone. */
@ApplicationScoped
public class TouchingService {

    /** How many cross-references a path may go along at most. */
    public static final int DEEPEST = Considered.DEEPEST;

    final ConsideredTexts texts;

    TouchingService(ConsideredTexts texts) {
        this.texts = texts;
    }

    /**
     * By item number, then in the standard's own order; without anything that was judged.
     *
     * @param items numbers; what the checklist has not got is passed over
     * @param depth over how many cross-references a path may go, 0 to 3; 0 for what items cite themselves
     */
    public List<Impact> touched(
            ChecklistEditionResponse checklist, StandardEditionResponse edition, Collection<Integer> items, int depth) {
        var considered = texts.read(checklist, edition.standard(), edition.edition(), texts.editions());
        var wanted = Set.copyOf(items);
        return IntStream.range(0, considered.items().size())
                .filter(item ->
                        wanted.contains(considered.items().get(item).item().number()))
                .flatMap(considered::of)
                .filter(pair -> considered.distance(pair) <= depth)
                .mapToObj(considered::impact)
                .toList();
    }
}
