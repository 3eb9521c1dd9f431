package org.minaoshi.retrospect;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A standard as it was.
 *
 * @param knownAt absent where it was not asked for: then all that is known now
 * @param edition the last that had been published for certain; absent where none had
 * @param possibleEditions later ones that may have been published by then
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StandardAsOf(
        String standard, LocalDate asOf, Instant knownAt, DatedEdition edition, List<DatedEdition> possibleEditions) {}
