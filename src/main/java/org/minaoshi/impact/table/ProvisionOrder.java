package org.minaoshi.impact.table;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.minaoshi.impact.Impact;

/**
 * The order of what was touched: editions and categories as they come in a worklist, which has them in the standard's own order; within a category as provisions
 * are numbered: 統1, 統1-1, 統2, 統10.
 */
public final class ProvisionOrder {

    private static final Pattern SHAPE = Pattern.compile("(\\D*)(\\d{1,9})(?:-(\\d{1,9}))?.*");

    private static final Comparator<String> NUMBERED = Comparator.<String>comparingInt(name -> number(name, 2))
            .thenComparingInt(name -> number(name, 3))
            .thenComparing(Comparator.naturalOrder());

    public static Comparator<Impact.Provision> of(List<Impact> impacts) {
        var groups = impacts.stream()
                .map(Impact::provision)
                .map(ProvisionOrder::group)
                .distinct()
                .toList();
        return Comparator.<Impact.Provision>comparingInt(provision -> groups.indexOf(group(provision)))
                .thenComparing(Impact.Provision::designation, NUMBERED);
    }

    private static List<String> group(Impact.Provision provision) {
        return List.of(provision.standard(), provision.edition(), category(provision.designation()));
    }

    private static String category(String name) {
        var match = SHAPE.matcher(name);
        return match.matches() ? match.group(1) : name;
    }

    private static int number(String name, int group) {
        var match = SHAPE.matcher(name);
        return match.matches() && match.group(group) != null ? Integer.parseInt(match.group(group)) : 0;
    }

    private ProvisionOrder() {}
}
