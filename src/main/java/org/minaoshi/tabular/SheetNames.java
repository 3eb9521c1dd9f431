package org.minaoshi.tabular;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Titles as a spreadsheet allows them for its sheets: at most 31 characters, none of {@code []:*?/\}, no apostrophe at an end, no two alike. */
final class SheetNames {

    private static final int LONGEST = 31;

    static List<String> of(List<Table> tables) {
        Set<String> taken = new HashSet<>();
        List<String> names = new ArrayList<>();
        for (var table : tables) {
            var name = allowed(table.title());
            for (int copy = 2; !taken.add(name.toLowerCase(Locale.ROOT)); copy++) {
                var suffix = " (" + copy + ")";
                name = shortened(allowed(table.title()), LONGEST - suffix.length()) + suffix;
            }
            names.add(name);
        }
        return names;
    }

    private static String allowed(String title) {
        var clean = title.replaceAll("[\\[\\]:*?/\\\\\\p{Cntrl}]", " ").replaceAll("^[\\s']+|[\\s']+$", "");
        return clean.isEmpty() ? "Sheet" : shortened(clean, LONGEST).replaceAll("[\\s']+$", "");
    }

    private static String shortened(String name, int length) {
        if (name.length() <= length) {
            return name;
        }
        return name.substring(0, Character.isHighSurrogate(name.charAt(length - 1)) ? length - 1 : length);
    }

    private SheetNames() {}
}
