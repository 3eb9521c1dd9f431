package org.minaoshi.standard;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What a provision is called within an edition: 統4, 実14-1.
 *
 * @param branch null where the number has no branch
 */
public record Designation(String category, int number, Integer branch) {

    /** The one canonical writing (law 17). */
    @Override
    @JsonValue
    public String toString() {
        return category + number + (branch == null ? "" : "-" + branch);
    }
}
