package org.minaoshi.standard;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.List;
import org.minaoshi.platform.LocalizedText;

/**
 * A part of a standard whose provisions are numbered together, such as 統 (統制基準).
 *
 * @param aliases other writings before a number; they hold no digit, so that a number begins where digits begin
 */
public record Category(
        @NotNull @Pattern(regexp = "[^\\p{N}\\s]{1,8}") String code,
        @NotNull @Valid LocalizedText title,
        @Size(max = 20) List<@NotNull @Pattern(regexp = "[^\\p{N}]{1,40}") String> aliases) {

    public Category {
        aliases = aliases == null ? List.of() : Collections.unmodifiableList(aliases);
    }
}
