package org.minaoshi.retrospect;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.minaoshi.platform.PartialDate;

/**
 * Of editions that follow each other, which one was in force.
 *
 * @param inForce the last that was for certain; null where none was
 * @param possible those after it of which the dates leave it open
 */
record Succession<T>(T inForce, List<T> possible) {

    /** @param editions in their order: none holds before the one it follows */
    static <T> Succession<T> of(
            List<T> editions,
            Function<T, PartialDate> published,
            Function<T, Instant> registeredAt,
            Viewpoint viewpoint) {
        T inForce = null;
        var possible = new ArrayList<T>();
        for (var edition : editions) {
            if (!viewpoint.knows(registeredAt.apply(edition))) {
                continue;
            }
            var holding = viewpoint.holding(published.apply(edition), registeredAt.apply(edition));
            if (holding == Viewpoint.Holding.DOES_NOT_HOLD) {
                break;
            }
            if (holding == Viewpoint.Holding.MAY_HOLD) {
                possible.add(edition);
            } else {
                inForce = edition;
                possible.clear();
            }
        }
        return new Succession<>(inForce, List.copyOf(possible));
    }

    <R> Succession<R> map(Function<T, R> mapper) {
        return new Succession<>(
                inForce == null ? null : mapper.apply(inForce),
                possible.stream().map(mapper).toList());
    }
}
