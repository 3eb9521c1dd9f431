package org.minaoshi.tabular;

/** Text of a cell, in one piece or in several that look differently; its reading (ふりがな), which Excel keeps beside what was typed, is no part of it. */
final class RichText {

    /** From the start of the element of that name to its end. */
    static String read(XmlPart part, String element) {
        var text = new StringBuilder();
        boolean reading = false;
        while (part.next() && !part.isEnd(element)) {
            if (part.isStart("rPh")) {
                reading = true;
            } else if (part.isEnd("rPh")) {
                reading = false;
            } else if (part.isStart("t")) {
                var piece = part.text();
                if (!reading) {
                    text.append(piece);
                    Bounds.requireBounded(text);
                }
            }
        }
        return Xml.decoded(text.toString());
    }

    private RichText() {}
}
