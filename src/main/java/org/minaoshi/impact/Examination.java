package org.minaoshi.impact;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.minaoshi.platform.Ids;
import org.minaoshi.platform.LocalizedText;

/** That somebody looked into one provision of a considered edition and found it unchanged (law 9). */
@Entity
@DynamicUpdate
class Examination {

    @Id
    private UUID id;

    @Column(name = "determination_id", updatable = false)
    private UUID determination;

    @Column(updatable = false)
    private String standard;

    @Column(updatable = false)
    private String edition;

    @Column(updatable = false)
    private String provision;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText source;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText reason;

    @Column(name = "examined_at")
    private Instant examinedAt;

    @Version
    private long version;

    protected Examination() {}

    static Examination of(UUID determination, ProvisionName place, ExamineProvisionRequest said, Instant now) {
        var examination = new Examination();
        examination.id = Ids.next();
        examination.determination = determination;
        examination.standard = place.standard();
        examination.edition = place.edition();
        examination.provision = place.provision();
        examination.change(said, now);
        return examination;
    }

    void change(ExamineProvisionRequest said, Instant now) {
        this.source = said.source();
        this.reason = said.reason();
        this.examinedAt = now;
    }

    ExaminationResponse response() {
        return new ExaminationResponse(standard, edition, provision, source, reason, examinedAt, version);
    }
}
