package org.minaoshi.determination;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.minaoshi.platform.Ids;
import org.minaoshi.platform.LocalizedText;

/** A line in the history of a determination; never changed. */
@Entity
@Table(name = "step_taken")
@Immutable
class StepTaken {

    @Id
    @Column(updatable = false)
    private UUID id;

    private int sequence;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_stage")
    private Stage fromStage;

    @Enumerated(EnumType.STRING)
    private Action action;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_stage")
    private Stage toStage;

    private String actor;

    @Column(name = "taken_at")
    private Instant takenAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText reason;

    private String digest;

    protected StepTaken() {}

    StepTaken(int sequence, Step step, String actor, Instant takenAt, LocalizedText reason, String digest) {
        this.id = Ids.next();
        this.sequence = sequence;
        this.fromStage = step.from();
        this.action = step.action();
        this.toStage = step.to();
        this.actor = actor;
        this.takenAt = takenAt;
        this.reason = reason;
        this.digest = digest;
    }

    Action action() {
        return action;
    }

    String actor() {
        return actor;
    }

    Instant takenAt() {
        return takenAt;
    }

    StepTakenResponse response() {
        return new StepTakenResponse(sequence, fromStage, action, toStage, actor, takenAt, reason, digest);
    }
}
