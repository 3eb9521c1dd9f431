package org.minaoshi.retrospect;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import org.minaoshi.platform.PartialDate;
import org.minaoshi.platform.ServiceClock;

/**
 * From where is looked: the same two times for whatever is asked.
 *
 * @param asOf the day of which is asked, in Asia/Tokyo, as things stood at its end; of a day ahead, as far as it is known
 * @param asked until when things were to be known, in the words of whoever asked; null where nobody did
 * @param known what was registered, or done, up to this moment, that moment included
 * @param settled nothing that is still being written can be a part of the answer any more
 */
public record Viewpoint(LocalDate asOf, String asked, Instant known, boolean settled) {

    /** Longer than any transaction lasts (two minutes: that of an import), and than the clocks of replicas are apart. */
    private static final Duration SETTLING = Duration.ofMinutes(5);

    /**
     * @param asOf null for today
     * @param knownAt a day, which is known to its end, or a moment, not ahead; null for now
     */
    static Viewpoint of(LocalDate asOf, String knownAt, Instant now) {
        var today = day(now);
        var known = knownAt == null ? now : moment(knownAt, today, now);
        var settled = asOf != null && known.isBefore(now.minus(SETTLING));
        return new Viewpoint(asOf == null ? today : asOf, knownAt, known, settled);
    }

    /** As it is told: null where it was not asked for. */
    Instant knownAt() {
        return asked == null ? null : known;
    }

    private static Instant moment(String knownAt, LocalDate today, Instant now) {
        var known = today.toString().equals(knownAt) ? now : read(knownAt);
        if (known.isAfter(now)) {
            throw RetrospectProblems.REQUEST_INVALID.at(
                    "knownAt", "まだ来ていない時点です", "lies ahead: nothing is known of it yet");
        }
        return known;
    }

    private static Instant read(String knownAt) {
        try {
            return knownAt.length() == "2024-04-15".length()
                    ? LocalDate.parse(knownAt)
                            .plusDays(1)
                            .atStartOfDay(ServiceClock.ZONE)
                            .toInstant()
                            .minusNanos(1)
                    : OffsetDateTime.parse(knownAt).toInstant();
        } catch (DateTimeParseException e) {
            throw RetrospectProblems.REQUEST_INVALID.at(
                    "knownAt",
                    "日付（YYYY-MM-DD）、または時差を伴う日時を指定してください",
                    "must be a date (YYYY-MM-DD), or a date and time with its offset");
        }
    }

    boolean knows(Instant registeredAt) {
        return !registeredAt.isAfter(known);
    }

    /** Whether what was done at that moment had been done by the end of the day, and is known. */
    boolean sees(Instant moment) {
        return knows(moment) && !day(moment).isAfter(asOf);
    }

    static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ServiceClock.ZONE);
    }

    /**
     * Whether a thing of that date held on the day. A date known to the month or year holds for certain from its last day on, and may have held from its first;
     * a thing without a date had come about by the day it was registered.
     *
     * @param published null where the day was not known
     */
    Holding holding(PartialDate published, Instant registeredAt) {
        var latest = published == null ? day(registeredAt) : published.latest();
        if (!latest.isAfter(asOf)) {
            return Holding.HOLDS;
        }
        return published == null || !published.earliest().isAfter(asOf) ? Holding.MAY_HOLD : Holding.DOES_NOT_HOLD;
    }

    /** What a date says of a day. */
    enum Holding {
        HOLDS,
        /** The date is not known to the day, or not at all, and leaves it open. */
        MAY_HOLD,
        DOES_NOT_HOLD
    }
}
