package org.minaoshi.intake;

import java.util.List;
import org.minaoshi.comparison.Kind;
import org.minaoshi.comparison.ProvisionComparison;
import org.minaoshi.comparison.Weight;
import org.minaoshi.standard.WholeProvision;

/**
 * What would become of a provision.
 *
 * @param provision as it is called in the new edition, or was in the one before
 * @param formerly in the edition before; empty for what is new
 * @param editorial null where that is not known
 * @param candidates null unless it is ambiguous
 */
public record ChangedProvision(
        String provision, List<String> formerly, Kind stated, Kind found, Boolean editorial, List<String> candidates) {

    static ChangedProvision of(ProvisionComparison change) {
        return new ChangedProvision(
                change.known().designation(),
                change.former().stream().map(WholeProvision::designation).toList(),
                change.stated(),
                change.found(),
                change.weight() == null || change.weight() == Weight.UNKNOWN
                        ? null
                        : change.weight() == Weight.EDITORIAL,
                change.candidates().isEmpty() ? null : change.candidates());
    }
}
