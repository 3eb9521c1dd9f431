package org.minaoshi.feedback;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What feedback says in one version. */
@Embeddable
record FeedbackContent(
        @Enumerated(EnumType.STRING) FeedbackKind kind,
        String text,
        @JdbcTypeCode(SqlTypes.ARRAY) List<Integer> items,
        String proposedWording,
        String condition,
        @Enumerated(EnumType.STRING) Severity severity,
        String restrictedDetail) {

    static FeedbackContent of(SubmitFeedbackRequest request) {
        return new FeedbackContent(
                request.kind(),
                request.text(),
                request.items().stream().sorted().toList(),
                request.proposedWording(),
                request.condition(),
                request.severity(),
                request.restrictedDetail());
    }
}
