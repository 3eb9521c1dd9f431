package org.minaoshi.impact.table;

import java.util.Comparator;
import java.util.List;
import org.minaoshi.impact.Impact;

/** The order of what was touched: editions as they come in a worklist, and in each the standard's own order (law 17). */
public final class ProvisionOrder {

    public static Comparator<Impact.Provision> of(List<Impact> impacts) {
        var editions = impacts.stream()
                .map(Impact::provision)
                .map(ProvisionOrder::edition)
                .distinct()
                .toList();
        return Comparator.<Impact.Provision>comparingInt(provision -> editions.indexOf(edition(provision)))
                .thenComparing(Impact.Provision::sortKey);
    }

    private static List<String> edition(Impact.Provision provision) {
        return List.of(provision.standard(), provision.edition());
    }

    private ProvisionOrder() {}
}
