package org.minaoshi.determination;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.minaoshi.platform.CanonicalJson;
import org.minaoshi.platform.Digests;
import org.minaoshi.record.Outcome;
import org.minaoshi.record.PublishedRecord;

/** What was published, once and for good: the exact bytes, and their digest. */
@Entity
@Immutable
@Table(name = "published_determination")
class PublishedDetermination {

    @Id
    @Column(name = "determination_id")
    private UUID determination;

    private String checklist;

    @Column(name = "fiscal_year")
    private int fiscalYear;

    private int revision;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private byte[] record;

    private String digest;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Column(name = "published_at")
    private Instant publishedAt;

    protected PublishedDetermination() {}

    static PublishedDetermination of(UUID determination, PublishedRecord record, Instant now) {
        var published = new PublishedDetermination();
        published.determination = determination;
        published.checklist = record.snapshot().checklist().code();
        published.fiscalYear = record.snapshot().fiscalYear();
        published.revision = record.revision();
        published.outcome = record.snapshot().outcome().proposed();
        published.record = CanonicalJson.bytes(record);
        published.digest = Digests.sha256(published.record);
        published.decidedOn = record.decidedOn();
        published.publishedAt = now;
        return published;
    }

    int revision() {
        return revision;
    }

    byte[] bytes() {
        return record.clone();
    }

    String digest() {
        return digest;
    }

    Instant publishedAt() {
        return publishedAt;
    }
}
