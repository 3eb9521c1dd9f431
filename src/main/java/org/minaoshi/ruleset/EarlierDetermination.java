package org.minaoshi.ruleset;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.minaoshi.platform.LocalizedText;
import org.minaoshi.platform.PartialDate;
import org.minaoshi.record.Outcome;

/** A determination of a year that was reviewed before this service kept the reviews. */
@Entity
@Table(name = "earlier_determination")
@Immutable
class EarlierDetermination {

    @Embeddable
    record Key(
            String checklist, @Column(name = "fiscal_year") int fiscalYear) {}

    @EmbeddedId
    private Key key;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private PartialDate decided;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText source;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Conclusion> conclusions;

    @Column(name = "registered_at")
    private Instant registeredAt;

    protected EarlierDetermination() {}

    static EarlierDetermination registered(
            String checklist, RegisterEarlierDeterminationRequest request, List<Conclusion> conclusions, Instant now) {
        var determination = new EarlierDetermination();
        determination.key = new Key(checklist, request.fiscalYear());
        determination.outcome = request.outcome();
        determination.decided = request.decided();
        determination.source = request.source();
        determination.conclusions = List.copyOf(conclusions);
        determination.registeredAt = now;
        return determination;
    }

    EarlierDeterminationResponse response() {
        return new EarlierDeterminationResponse(
                key.checklist(), key.fiscalYear(), outcome, decided, source, conclusions, registeredAt);
    }
}
