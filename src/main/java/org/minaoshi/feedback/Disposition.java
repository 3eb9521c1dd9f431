package org.minaoshi.feedback;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.minaoshi.identity.Actor;

/** What became of feedback, and why; the latest word, the earlier ones are in the history. */
@Entity
@DynamicUpdate
class Disposition {

    @Id
    @Column(updatable = false)
    private UUID feedbackId;

    @Enumerated(EnumType.STRING)
    private DispositionKind disposition;

    private String reason;
    private UUID duplicateOf;
    private String triagedBy;
    private Instant triagedAt;

    @Version
    private long version;

    protected Disposition() {}

    Disposition(UUID feedbackId) {
        this.feedbackId = feedbackId;
    }

    void say(TriageFeedbackRequest request, Actor actor, Instant now) {
        disposition = request.disposition();
        reason = request.reason();
        duplicateOf = request.duplicateOf();
        triagedBy = actor.id();
        triagedAt = now;
    }

    boolean isDuplicate() {
        return disposition == DispositionKind.DUPLICATE;
    }

    DispositionKind disposition() {
        return disposition;
    }

    String reason() {
        return reason;
    }

    UUID duplicateOf() {
        return duplicateOf;
    }

    Instant triagedAt() {
        return triagedAt;
    }

    long version() {
        return version;
    }
}
