package org.minaoshi.itemlist;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.minaoshi.platform.Visible;

/**
 * A whole list.
 *
 * @param title what people call it; in the organisation's own words, at most 200 characters
 * @param items numbers that some edition of the checklist has; at most 500
 */
public record KeepItemListRequest(
        @NotNull @Size(max = 63) String checklist,
        @Visible @Size(max = 200) String title,
        @NotEmpty @Size(max = 500) List<@NotNull @Min(1) @Max(99999) Integer> items) {}
