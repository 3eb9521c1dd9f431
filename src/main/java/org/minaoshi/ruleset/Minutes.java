package org.minaoshi.ruleset;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.minaoshi.platform.LocalizedText;

/** That the minutes (議事要旨) of a year's council were published, and when. */
@Entity
@Immutable
class Minutes {

    @Embeddable
    record Key(
            String checklist, @Column(name = "fiscal_year") int fiscalYear) {}

    @EmbeddedId
    private Key key;

    private LocalDate published;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText title;

    private String location;

    @Column(name = "registered_at")
    private Instant registeredAt;

    protected Minutes() {}

    static Minutes registered(String checklist, RegisterMinutesRequest request, Instant now) {
        var minutes = new Minutes();
        minutes.key = new Key(checklist, request.fiscalYear());
        minutes.published = request.published();
        minutes.title = request.title();
        minutes.location =
                request.location() == null ? null : request.location().toString();
        minutes.registeredAt = now;
        return minutes;
    }

    MinutesResponse response() {
        return new MinutesResponse(key.checklist(), key.fiscalYear(), published, title, location, registeredAt);
    }
}
