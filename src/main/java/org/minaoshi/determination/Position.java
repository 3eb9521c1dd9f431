package org.minaoshi.determination;

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
import org.minaoshi.platform.ETags;

/** What one council member says of one content (law 12). */
@Entity
@DynamicUpdate
class Position {

    @Embeddable
    record Key(@Column(name = "determination_id") UUID determination, int round, String member) {}

    @EmbeddedId
    private Key key;

    @Column(name = "position")
    @Enumerated(EnumType.STRING)
    private Stance stance;

    private String comment;

    @Column(name = "given_at")
    private Instant givenAt;

    @Version
    private long version;

    protected Position() {}

    static Position of(Key key, Stance stance, String comment, Instant now) {
        var position = new Position();
        position.key = key;
        position.revise(stance, comment, now);
        return position;
    }

    void revise(Stance stance, String comment, Instant now) {
        this.stance = stance;
        this.comment = comment;
        this.givenAt = now;
    }

    String etag() {
        return ETags.of(key.round() + "." + version);
    }
}
