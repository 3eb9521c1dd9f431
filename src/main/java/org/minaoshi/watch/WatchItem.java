package org.minaoshi.watch;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.minaoshi.platform.Ids;
import org.minaoshi.platform.LocalizedText;

/** A condition found in one review. It stays as it was written; while that review is a draft it can be taken away again. */
@Entity
@Immutable
@Table(name = "watch_item")
class WatchItem {

    @Id
    private UUID id;

    @Column(name = "determination_id")
    private UUID determination;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText condition;

    private String factor;

    @Column(name = "feedback_id")
    private UUID feedback;

    @Column(name = "added_by")
    private String addedBy;

    @Column(name = "added_at")
    private Instant addedAt;

    protected WatchItem() {}

    static WatchItem found(UUID determination, AddWatchItemRequest request, String by, Instant now) {
        var item = new WatchItem();
        item.id = Ids.next();
        item.determination = determination;
        item.condition = request.condition();
        item.factor = request.factor();
        item.feedback = request.feedback();
        item.addedBy = by;
        item.addedAt = now;
        return item;
    }

    UUID determination() {
        return determination;
    }

    WatchItemResponse response() {
        return new WatchItemResponse(id, determination, condition, factor, feedback, addedAt);
    }
}
