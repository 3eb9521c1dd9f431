package org.minaoshi.impact;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.minaoshi.platform.Ids;
import org.minaoshi.platform.LocalizedText;

/** What the secretariat says of one pair, with the reason (law 8). */
@Entity
@DynamicUpdate
class Judgement {

    @Id
    private UUID id;

    @Column(name = "determination_id", updatable = false)
    private UUID determination;

    @Column(updatable = false)
    private int item;

    @Column(updatable = false)
    private String standard;

    @Column(updatable = false)
    private String edition;

    @Column(updatable = false)
    private String provision;

    @Enumerated(EnumType.STRING)
    private Effect judgement;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText reason;

    @Column(name = "judged_at")
    private Instant judgedAt;

    /** Null only in rows of before these were written down. */
    @Column(name = "item_digest", updatable = false)
    private String itemDigest;

    @Column(name = "provision_digest", updatable = false)
    private String provisionDigest;

    @Column(name = "digest_version", updatable = false)
    private int digestVersion;

    @Version
    private long version;

    protected Judgement() {}

    static Judgement of(UUID determination, Impact.Pair pair, Sides sides, JudgeImpactRequest said, Instant now) {
        var judgement = new Judgement();
        judgement.id = Ids.next();
        judgement.determination = determination;
        judgement.item = pair.item();
        judgement.standard = pair.standard();
        judgement.edition = pair.edition();
        judgement.provision = pair.provision();
        judgement.itemDigest = sides.item();
        judgement.provisionDigest = sides.provision();
        judgement.digestVersion = sides.version();
        judgement.change(said, now);
        return judgement;
    }

    void change(JudgeImpactRequest said, Instant now) {
        this.judgement = said.judgement();
        this.reason = said.reason();
        this.judgedAt = now;
    }

    UUID determination() {
        return determination;
    }

    JudgementResponse response() {
        return new JudgementResponse(
                item,
                standard,
                edition,
                provision,
                judgement,
                reason,
                judgedAt,
                version,
                itemDigest,
                provisionDigest,
                digestVersion);
    }
}
