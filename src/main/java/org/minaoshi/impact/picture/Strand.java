package org.minaoshi.impact.picture;

import java.util.List;
import org.minaoshi.impact.Impact;

/** A pair: the line from the item to its row in the box of what was touched, by way of what lies between. */
record Strand(Impact impact, List<Point> points) {

    Point end() {
        return points.get(points.size() - 1);
    }
}
