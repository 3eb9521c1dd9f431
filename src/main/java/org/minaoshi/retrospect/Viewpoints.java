package org.minaoshi.retrospect;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;

/** Reads the two times of a question against the present. */
@ApplicationScoped
class Viewpoints {

    final Clock clock;

    Viewpoints(Clock clock) {
        this.clock = clock;
    }

    /**
     * @param asOf null for today
     * @param knownAt a day or a moment, null for now; 400 {@code request-invalid} where it is none, or lies ahead
     */
    Viewpoint of(LocalDate asOf, String knownAt) {
        return Viewpoint.of(asOf, knownAt, clock.instant());
    }
}
