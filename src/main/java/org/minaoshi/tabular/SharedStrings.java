package org.minaoshi.tabular;

import java.util.ArrayList;
import java.util.List;

/** The texts that cells refer to by number, each kept once. */
final class SharedStrings {

    private static final int MOST = 1_000_000;
    private static final int MOST_CHARACTERS = 12 * 1024 * 1024;

    private final List<String> texts = new ArrayList<>();

    void read(XmlPart part) {
        long characters = 0;
        while (part.next()) {
            if (part.isStart("si")) {
                var text = RichText.read(part, "si");
                characters += text.length();
                if (texts.size() == MOST || characters > MOST_CHARACTERS) {
                    throw Bounds.tooMuch();
                }
                texts.add(text);
            }
        }
    }

    String required(String number) {
        try {
            return texts.get(Integer.parseInt(number));
        } catch (NumberFormatException | IndexOutOfBoundsException broken) {
            throw TabularProblems.notAWorkbook();
        }
    }
}
