package org.minaoshi.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.minaoshi.platform.LocalizedText;
import org.minaoshi.platform.ProblemType;

/** Everything that is wrong with one file: all of it is counted, and so much kept as anybody reads. */
final class FoundFaults {

    static final int MOST_TOLD = 1000;

    private static final Comparator<FoundFault> BY_PLACE = Comparator.comparing(
                    FoundFault::row, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(
                    FoundFault::column,
                    Comparator.nullsFirst(Comparator.comparing((String column) -> column.length())
                            .thenComparing(Comparator.naturalOrder())));

    private final List<FoundFault> told = new ArrayList<>();
    private int count;

    void add(ProblemType type, Spot spot, String pointer, LocalizedText detail, LocalizedText mend) {
        count++;
        if (told.size() < MOST_TOLD) {
            told.add(FoundFault.of(type, spot, pointer, detail, mend));
        }
    }

    boolean isEmpty() {
        return count == 0;
    }

    int count() {
        return count;
    }

    /** Sheet after sheet as they were read, by row and column within each. */
    List<FoundFault> told() {
        var sheets = told.stream()
                .map(fault -> String.valueOf(fault.sheet()))
                .distinct()
                .toList();
        var sorted = new ArrayList<>(told);
        sorted.sort(Comparator.comparing((FoundFault fault) -> sheets.indexOf(String.valueOf(fault.sheet())))
                .thenComparing(BY_PLACE));
        return Collections.unmodifiableList(sorted);
    }
}
