package org.minaoshi.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.minaoshi.platform.Ids;
import org.minaoshi.platform.LocalizedText;

/** One thing a factor rests on. */
@Entity
@Table(name = "evidence_entry")
@DynamicUpdate
class EvidenceEntry {

    @Id
    private UUID id;

    @Column(name = "determination_id", updatable = false)
    private UUID determination;

    private String factor;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText statement;

    @JdbcTypeCode(SqlTypes.JSON)
    private Basis basis;

    /** Read from the basis by the database, for the list's filter. */
    @Enumerated(EnumType.STRING)
    @Column(insertable = false, updatable = false)
    private EvidenceKind kind;

    private String digest;

    @Column(name = "recorded_at", updatable = false)
    private Instant recordedAt;

    @Version
    private long version;

    protected EvidenceEntry() {}

    /** @param digest of the text a carry-over rests on; null for every other kind */
    static EvidenceEntry record(UUID determination, RecordEvidenceRequest said, String digest, Instant now) {
        var entry = new EvidenceEntry();
        entry.id = Ids.next();
        entry.determination = determination;
        entry.recordedAt = now;
        entry.replace(said, digest);
        return entry;
    }

    void replace(RecordEvidenceRequest said, String digest) {
        this.factor = said.factor();
        this.statement = said.statement();
        this.basis = said.basis();
        this.digest = digest;
    }

    EvidenceEntryResponse response() {
        return new EvidenceEntryResponse(id, factor, statement, basis, digest, recordedAt, version);
    }
}
