package org.minaoshi.retrospect;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A provision as it was, and in which edition.
 *
 * @param knownAt absent where it was not asked for
 * @param edition that was in force for certain
 * @param possibleEditions later ones that may have been published by then: it may have to be read there
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DatedProvision(
        String standard,
        LocalDate asOf,
        Instant knownAt,
        DatedEdition edition,
        List<DatedEdition> possibleEditions,
        ProvisionAsOf provision) {}
