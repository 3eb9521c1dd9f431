package org.minaoshi.platform;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gathers all that is wrong with a request before anything is refused, so that the caller mends it in one go. */
public final class Faults {

    private final Map<ProblemType, List<Fault>> byType = new LinkedHashMap<>();

    /** @param inOrder which problem is told first, since an answer names one type */
    public Faults(ProblemType... inOrder) {
        for (var type : inOrder) {
            byType.put(type, new ArrayList<>());
        }
    }

    public void add(ProblemType type, String pointer, String ja, String en) {
        byType.computeIfAbsent(type, first -> new ArrayList<>()).add(new Fault(pointer, LocalizedText.text(ja, en)));
    }

    /** Refuses with every fault of the first type that has any; the others go along, see {@link ProblemException#found}. */
    public void raise() {
        var found = byType.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(fault -> new TypedFault(entry.getKey(), fault)))
                .toList();
        if (!found.isEmpty()) {
            throw ProblemException.of(found);
        }
    }
}
