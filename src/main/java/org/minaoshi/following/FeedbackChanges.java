package org.minaoshi.following;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.minaoshi.platform.CanonicalJson;
import org.minaoshi.platform.ETags;

/**
 * What happened since a cursor, oldest first.
 *
 * @param cursor from where to go on; the same as before where nothing happened
 * @param more there is more to be read at once
 */
public record FeedbackChanges(List<FeedbackChange> items, String cursor, boolean more) {

    @JsonIgnore
    public String etag() {
        return ETags.of(CanonicalJson.digest(this));
    }
}
