package org.minaoshi.impact.picture;

import java.util.ArrayList;
import java.util.List;

/** How much room text takes, as near as can be said without the reader's font: a full-width character an em, any other a little over half of one. */
final class Lettering {

    private static final double NARROW = 0.56;
    /** Hangul Jamo, from where on most characters are as wide as high. */
    private static final int FIRST_WIDE = 0x1100;

    static double ems(String text) {
        return text.codePoints().mapToDouble(Lettering::ems).sum();
    }

    private static double ems(int character) {
        return character >= FIRST_WIDE ? 1 : NARROW;
    }

    /** The text in lines of at most that many ems; where there is more than the lines hold, the last ends with an ellipsis. */
    static List<String> lines(String text, double ems, int most) {
        var lines = new ArrayList<String>();
        var rest = text.strip();
        while (!rest.isEmpty() && lines.size() < most) {
            int end = fitting(rest, ems);
            if (end < rest.length() && lines.size() == most - 1) {
                lines.add(rest.substring(0, fitting(rest, ems - 1)).stripTrailing() + "…");
                return lines;
            }
            end = atABlank(rest, end);
            lines.add(rest.substring(0, end).stripTrailing());
            rest = rest.substring(end).stripLeading();
        }
        return lines;
    }

    private static int fitting(String text, double ems) {
        double used = 0;
        int end = 0;
        while (end < text.length()) {
            int character = text.codePointAt(end);
            used += ems(character);
            if (used > ems && end > 0) {
                return end;
            }
            end += Character.charCount(character);
        }
        return end;
    }

    /** English words stay whole where they can; Japanese may break anywhere. */
    private static int atABlank(String text, int end) {
        if (end == text.length() || text.codePointAt(end) >= FIRST_WIDE || text.charAt(end) == ' ') {
            return end;
        }
        int blank = text.lastIndexOf(' ', end);
        return blank > end / 2 ? blank : end;
    }

    private Lettering() {}
}
