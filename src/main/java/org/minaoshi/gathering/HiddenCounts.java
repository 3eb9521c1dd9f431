package org.minaoshi.gathering;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Law 14: counts of which some are too small to be shown, in a table whose total is known. A small count is hidden, nought too; and so that nobody finds it by
 * subtraction, as many of the next larger ones are hidden beside it as leave open whether it is nought, one or two.
 */
final class HiddenCounts {

    static final int SMALLEST_SHOWN = 3;
    private static final int LARGEST_SMALL = SMALLEST_SHOWN - 1;

    /** @return in the given order; null where the count is hidden */
    static Map<String, Integer> of(Map<String, Long> counts) {
        var hidden = new TreeSet<String>();
        counts.forEach((value, count) -> {
            if (isSmall(count)) {
                hidden.add(value);
            }
        });
        var shown = counts.entrySet().stream()
                .filter(entry -> !hidden.contains(entry.getKey()))
                .sorted(Comparator.comparing((Map.Entry<String, Long> entry) -> entry.getValue())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .toList();
        var left = new ArrayList<>(shown);
        while (!left.isEmpty() && !isSafe(counts, hidden, left)) {
            hidden.add(left.remove(0));
        }
        var told = new LinkedHashMap<String, Integer>();
        counts.forEach((value, count) -> told.put(value, hidden.contains(value) ? null : Math.toIntExact(count)));
        return told;
    }

    /** The count, or null where it is too small to stand alone. */
    static Integer alone(long count) {
        return isSmall(count) ? null : Math.toIntExact(count);
    }

    /**
     * Whether somebody who knows the total, and even which of the hidden ones are the small ones and that the others are no larger than the smallest shown, must
     * still hold each small one for anything from nought to two.
     */
    private static boolean isSafe(Map<String, Long> counts, Set<String> hidden, List<String> shown) {
        if (hidden.isEmpty()) {
            return true;
        }
        var small = hidden.stream().filter(value -> isSmall(counts.get(value))).count();
        var beside = hidden.size() - small;
        var sum = hidden.stream().mapToLong(counts::get).sum();
        var largest = counts.get(shown.get(0));
        var mostOfOthers = (small - 1) * LARGEST_SMALL + beside * largest;
        var leastOfOthers = beside * SMALLEST_SHOWN;
        return sum <= mostOfOthers && sum >= leastOfOthers + LARGEST_SMALL;
    }

    private static boolean isSmall(long count) {
        return count < SMALLEST_SHOWN;
    }

    private HiddenCounts() {}
}
