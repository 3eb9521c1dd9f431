package org.minaoshi.tabular;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Which styles of a workbook show a number as a day or a time. */
final class DayStyles {

    private static final int MOST_STYLES = 65_536;
    private static final Pattern NO_LETTERS_OF_A_DAY = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*\\]");
    private static final Pattern DAY = Pattern.compile("[ymdhsge]", Pattern.CASE_INSENSITIVE);

    private final Map<Integer, Boolean> formats = new HashMap<>();
    private final BitSet styles = new BitSet();

    void read(XmlPart part) {
        int style = 0;
        boolean ofCells = false;
        while (part.next()) {
            if (part.isStart("numFmt")) {
                learn(part.attribute("numFmtId"), part.attribute("formatCode"));
            } else if (part.isStart("cellXfs")) {
                ofCells = true;
            } else if (part.isEnd("cellXfs")) {
                ofCells = false;
            } else if (ofCells && part.isStart("xf")) {
                if (style == MOST_STYLES) {
                    throw TabularProblems.tooLarge("書式が多すぎます", "The workbook has too many styles");
                }
                styles.set(style++, isDay(number(part.attribute("numFmtId"))));
            }
        }
    }

    boolean isDay(String style) {
        return style != null && styles.get(Math.max(number(style), 0));
    }

    private void learn(String id, String code) {
        if (code != null && formats.size() < MOST_STYLES) {
            var plain = NO_LETTERS_OF_A_DAY.matcher(code).replaceAll("");
            formats.put(
                    number(id),
                    !plain.equalsIgnoreCase("General") && DAY.matcher(plain).find());
        }
    }

    /** ECMA-376 part 1, 18.8.30: what the numbers mean that no workbook explains, in Japan too. */
    private boolean isDay(int format) {
        return formats.getOrDefault(
                format,
                format >= 14 && format <= 22
                        || format >= 27 && format <= 36
                        || format >= 45 && format <= 47
                        || format >= 50 && format <= 58);
    }

    private static int number(String text) {
        try {
            return text == null ? 0 : Integer.parseInt(text);
        } catch (NumberFormatException broken) {
            throw TabularProblems.notAWorkbook();
        }
    }
}
