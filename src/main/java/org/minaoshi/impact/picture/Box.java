package org.minaoshi.impact.picture;

import java.util.List;

/** @param lines of text; the first names it */
record Box(int x, int y, int width, List<String> lines, int height) {

    static final int ROW = 20;
    static final int PADDING = 8;

    /** Of a box that holds the lines and nothing else. */
    static int height(List<String> lines) {
        return 2 * PADDING + lines.size() * ROW;
    }

    Point left() {
        return new Point(x, y + height / 2);
    }

    Point right() {
        return new Point(x + width, y + height / 2);
    }
}
