package org.minaoshi.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.minaoshi.platform.LocalizedText;
import org.minaoshi.record.Finding;

/** What was concluded on one factor of one review. */
@Entity
@DynamicUpdate
class Assessment {

    @Embeddable
    record Key(@Column(name = "determination_id") UUID determination, String factor) {}

    /** What is said of a factor. */
    record Said(Finding finding, LocalizedText text, About about) {}

    @EmbeddedId
    private Key key;

    @Enumerated(EnumType.STRING)
    private Finding finding;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText text;

    @JdbcTypeCode(SqlTypes.JSON)
    private About about;

    @Column(name = "assessed_by")
    private String assessedBy;

    @Column(name = "assessed_at")
    private Instant assessedAt;

    @Version
    private long version;

    protected Assessment() {}

    static Assessment of(Key key, Said said, String by, Instant now) {
        var assessment = new Assessment();
        assessment.key = key;
        assessment.revise(said, by, now);
        return assessment;
    }

    void revise(Said said, String by, Instant now) {
        finding = said.finding();
        text = said.text();
        about = said.about();
        assessedBy = by;
        assessedAt = now;
    }

    AssessmentResponse response() {
        return new AssessmentResponse(key.factor(), finding, text, about, assessedAt, version);
    }
}
