package org.minaoshi.determination;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.minaoshi.platform.CanonicalJson;
import org.minaoshi.platform.Digests;
import org.minaoshi.platform.LocalizedText;
import org.minaoshi.record.Outcome;
import org.minaoshi.record.Snapshot;

/** A content that was put before the council: its exact bytes, and the digest positions and the decision bind to. */
@Entity
@Immutable
class Proposal {

    @Embeddable
    record Key(@Column(name = "determination_id") UUID determination, int round) {}

    @EmbeddedId
    private Key key;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText conclusion;

    @Column(name = "override_reason")
    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText overrideReason;

    private byte[] snapshot;

    private String digest;

    @Column(name = "proposed_by")
    private String proposedBy;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    protected Proposal() {}

    static Proposal of(UUID determination, Snapshot snapshot, String by, Instant now) {
        var proposal = new Proposal();
        proposal.key = new Key(determination, snapshot.round());
        proposal.outcome = snapshot.outcome().proposed();
        proposal.conclusion = snapshot.conclusion();
        proposal.overrideReason = snapshot.outcome().override();
        proposal.snapshot = CanonicalJson.bytes(snapshot);
        proposal.digest = Digests.sha256(proposal.snapshot);
        proposal.proposedBy = by;
        proposal.proposedAt = now;
        return proposal;
    }

    Key key() {
        return key;
    }

    Snapshot content() {
        return CanonicalJson.read(snapshot, Snapshot.class);
    }

    byte[] bytes() {
        return snapshot.clone();
    }

    int round() {
        return key.round();
    }

    Outcome outcome() {
        return outcome;
    }

    LocalizedText conclusion() {
        return conclusion;
    }

    LocalizedText overrideReason() {
        return overrideReason;
    }

    String digest() {
        return digest;
    }

    Instant proposedAt() {
        return proposedAt;
    }
}
