package org.minaoshi.retrospect;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.minaoshi.checklist.CitationFact;
import org.minaoshi.platform.LocalizedText;

/** From an item to a provision, in the edition it was to be read in. The members of the provision are those of {@link ItemAsOf.CitedProvision}. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CitationAsOf(
        int item,
        LocalizedText itemTitle,
        String standard,
        String provision,
        String edition,
        boolean pinned,
        ItemAsOf.State state,
        LocalizedText title) {

    static CitationAsOf of(CitationFact citation, ItemAsOf.CitedProvision cited) {
        return new CitationAsOf(
                citation.item(),
                citation.itemTitle(),
                cited.standard(),
                cited.provision(),
                cited.edition(),
                cited.pinned(),
                cited.state(),
                cited.title());
    }
}
