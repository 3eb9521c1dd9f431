package org.minaoshi.triage;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.minaoshi.feedback.DispositionKind;
import org.minaoshi.feedback.FeedbackKind;
import org.minaoshi.feedback.FeedbackStatus;
import org.minaoshi.organisation.OrganisationKind;
import org.minaoshi.platform.Ids;
import org.minaoshi.platform.ServiceClock;

/**
 * Which feedback the secretariat wants to see; what is null does not restrict it.
 *
 * @param search words in any writing, all of which occur
 * @param receivedBefore the day before which it came in: how long it has waited
 */
public record WorklistFilter(
        @Size(min = 1, max = 100) String search,
        @Pattern(regexp = "[a-z0-9][a-z0-9.-]{0,62}") String checklist,
        @Min(2000) @Max(2200) Integer fiscalYear,
        FeedbackKind kind,
        OrganisationKind organisationKind,
        @Min(1) Integer item,
        FeedbackStatus status,
        DispositionKind disposition,
        LocalDate receivedBefore) {

    /** As {@code feedback_found} is asked, but for the place in the list and its length. */
    Map<String, Object> asked() {
        var asked = new HashMap<String, Object>();
        asked.put("search", search == null ? null : SearchWords.of(search).toString());
        asked.put("checklist", checklist);
        asked.put("fiscalYear", fiscalYear);
        asked.put("kind", kind);
        asked.put("organisationKind", organisationKind);
        asked.put("item", item);
        asked.put("status", status);
        asked.put("disposition", disposition);
        asked.put("below", below().orElse(null));
        asked.values().removeIf(Objects::isNull);
        return asked;
    }

    /** Ids tell when they were made, so that age needs no index of its own. */
    Optional<UUID> below() {
        return Optional.ofNullable(receivedBefore)
                .map(day -> Ids.first(day.atStartOfDay(ServiceClock.ZONE).toInstant()));
    }
}
