package org.minaoshi.checklist;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.minaoshi.platform.LocalizedText;
import org.minaoshi.platform.PartialDate;

/**
 * A whole edition.
 *
 * @param predecessor the latest edition registered before; absent for the first
 */
public record RegisterChecklistEditionRequest(
        @NotNull @Pattern(regexp = SLUG) String edition,
        @NotNull @Valid LocalizedText label,
        PartialDate published,
        @Pattern(regexp = SLUG) String predecessor,
        @NotNull @Size(max = 2000) List<@NotNull @Valid ItemEntry> items) {

    static final String SLUG = "[a-z0-9][a-z0-9.-]{0,62}";

    /** @param number as printed; gaps are nothing to mend */
    public record ItemEntry(
            @NotNull @Min(1) @Max(99999) Integer number,
            @NotNull @Valid LocalizedText title,
            @Valid LocalizedText summary,
            @Size(max = 200) List<@NotNull @Valid CitationEntry> citations) {

        public ItemEntry {
            citations = citations == null ? List.of() : citations;
        }
    }

    /**
     * @param edition of the standard, where the checklist prints one; absent for the provision in whatever edition is considered
     * @param provision in any writing
     */
    public record CitationEntry(
            @NotNull @Pattern(regexp = SLUG) String standard,
            @Pattern(regexp = SLUG) String edition,
            @NotNull @Size(max = 60) String provision) {}
}
