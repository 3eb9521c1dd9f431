package org.minaoshi.retrospect;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.minaoshi.platform.LocalizedText;

/** An item as it was, and what its citations led to. */
public record ItemAsOf(int number, LocalizedText title, List<CitedProvision> citations) {

    /**
     * A provision, in the edition it was to be read in.
     *
     * @param edition absent where no edition of the standard had been published yet, as far as was known
     * @param pinned the checklist itself prints the edition
     * @param title as that edition has it; absent where it has not got the provision
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record CitedProvision(
            String standard, String provision, String edition, boolean pinned, State state, LocalizedText title) {}

    /** How the provision stood in that edition. */
    public enum State {
        STANDS,
        RETIRED,
        /** The edition, as it was registered, has no such provision: it has moved, or the registration is a part of the edition. */
        NOT_THERE,
        /** There was no edition to read it in. */
        NO_EDITION
    }
}
