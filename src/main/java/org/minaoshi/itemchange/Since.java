package org.minaoshi.itemchange;

import java.time.Instant;
import java.time.LocalDate;
import org.minaoshi.checklist.ChecklistEditionResponse;
import org.minaoshi.platform.PartialDate;
import org.minaoshi.platform.ServiceClock;

/**
 * Since when is asked.
 *
 * @param day the first that counts, in Asia/Tokyo
 * @param edition the edition of the checklist since which is asked; null where a day was named
 */
record Since(LocalDate day, String edition) {

    /** Since an edition: since the first day it can have been published, or the day it was registered where that is not known. */
    static Since edition(ChecklistEditionResponse edition) {
        var day = edition.published() == null
                ? day(edition.registeredAt())
                : edition.published().earliest();
        return new Since(day, edition.edition());
    }

    /**
     * Whether something is new: published on that day or later, as far as its date may mean, or registered then. Whoever asks again and again hears of what was
     * published long ago too, once it is known; told twice rather than never.
     */
    boolean covers(PartialDate published, Instant registeredAt) {
        return !day(registeredAt).isBefore(day)
                || published != null && !published.latest().isBefore(day);
    }

    boolean covers(Instant moment) {
        return !day(moment).isBefore(day);
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ServiceClock.ZONE);
    }
}
