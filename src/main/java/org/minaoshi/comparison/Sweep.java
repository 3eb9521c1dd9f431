package org.minaoshi.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.minaoshi.standard.WholeProvision;
import org.minaoshi.standard.WholeStandardEdition;

/**
 * Follows every provision through editions that follow each other, each step once. What an edition that holds only part does not show is supposed to stand
 * there still, out of sight, until an edition shows it again or tells what became of it.
 */
final class Sweep {

    /** @param edition the one that has it no more */
    record Gone(Strand strand, String edition) {}

    private Map<String, Strand> strands = new LinkedHashMap<>();
    private final List<Gone> gone = new ArrayList<>();
    private boolean sawAll;
    private WholeStandardEdition at;
    private Pairing<WholeProvision> found;

    Sweep(WholeStandardEdition earliest) {
        at = earliest;
        sawAll = earliest.isComplete();
        Contents.standing(earliest).forEach((name, provision) -> strands.put(name, Strand.beginning(provision)));
    }

    /** By designation in the edition that was read last; some only supposed to stand there. */
    Map<String, Strand> strands() {
        return strands;
    }

    List<Gone> gone() {
        return gone;
    }

    /** What comparing showed in the last step alone. */
    Pairing<WholeProvision> found() {
        return found;
    }

    void read(WholeStandardEdition next) {
        var step = new EditionStep(at, next, strands, sawAll);
        strands = step.take(gone);
        found = step.found();
        sawAll |= next.isComplete();
        at = next;
    }
}
