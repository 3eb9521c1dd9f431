package org.minaoshi.following;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.UUID;
import org.minaoshi.platform.CanonicalJson;
import org.minaoshi.platform.ETags;
import org.minaoshi.platform.LocalizedText;
import org.minaoshi.publication.PublishedPlace;

/**
 * What rests on feedback, as far as the reader may know.
 *
 * @param accepted it was taken as evidence
 */
public record FeedbackUses(boolean accepted, List<FeedbackUse> items) {

    /**
     * One evidence entry.
     *
     * @param determination null for a submitter
     * @param published null until the determination is; for a submitter never
     */
    public record FeedbackUse(
            UUID evidenceEntry,
            UUID determination,
            int fiscalYear,
            String factor,
            LocalizedText title,
            PublishedPlace published) {}

    @JsonIgnore
    public String etag() {
        return ETags.of(CanonicalJson.digest(this));
    }
}
