package org.minaoshi.watch;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.minaoshi.platform.LocalizedText;
import org.minaoshi.record.WatchVerdict;

/** What one review says of a condition found before it. */
@Entity
@DynamicUpdate
@Table(name = "watch_answer")
class WatchAnswer {

    @Embeddable
    record Key(
            @Column(name = "determination_id") UUID determination,
            @Column(name = "watch_item_id") UUID item) {}

    @EmbeddedId
    private Key key;

    @Enumerated(EnumType.STRING)
    private WatchVerdict answer;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText reason;

    @Column(name = "answered_by")
    private String answeredBy;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Version
    private long version;

    protected WatchAnswer() {}

    static WatchAnswer of(Key key, AnswerWatchItemRequest said, String by, Instant now) {
        var answer = new WatchAnswer();
        answer.key = key;
        answer.revise(said, by, now);
        return answer;
    }

    void revise(AnswerWatchItemRequest said, String by, Instant now) {
        answer = said.answer();
        reason = said.reason();
        answeredBy = by;
        answeredAt = now;
    }

    WatchAnswerResponse response() {
        return new WatchAnswerResponse(key.item(), answer, reason, answeredAt, version);
    }
}
