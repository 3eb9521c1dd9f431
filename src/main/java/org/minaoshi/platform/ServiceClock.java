package org.minaoshi.platform;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;

/**
 * The only clock of the service, in the zone of the year (Asia/Tokyo), to the microsecond as PostgreSQL keeps it. Rooms inject {@link Clock}.
 *
 * <p>A reference pack replays what happened on its day: {@link #during} sets the time for one thread. The database's own clock still says in the
 * history when the line was written.
 */
@Singleton
public class ServiceClock extends Clock {

    public static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");

    private final ThreadLocal<Instant> replayed = new ThreadLocal<>();

    public <T> T during(Instant moment, Supplier<T> act) {
        var outer = replayed.get();
        replayed.set(moment);
        try {
            return act.get();
        } finally {
            if (outer == null) {
                replayed.remove();
            } else {
                replayed.set(outer);
            }
        }
    }

    @Override
    public Instant instant() {
        var moment = replayed.get();
        return (moment == null ? Instant.now() : moment).truncatedTo(ChronoUnit.MICROS);
    }

    @Override
    public ZoneId getZone() {
        return ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return zone.equals(ZONE) ? this : Clock.fixed(instant(), zone);
    }
}
