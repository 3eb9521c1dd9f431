package org.minaoshi.pack;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.minaoshi.platform.LocalizedText;
import org.minaoshi.platform.ServiceClock;

/**
 * What was done, in order.
 *
 * @param format {@code minaoshi/pack/1}
 * @param name under which the database remembers that it was taken in
 * @param source where the facts come from
 * @param people those who act, by the name the acts use
 */
record Pack(
        @NotNull @Pattern(regexp = "minaoshi/pack/1") String format,

        @NotNull @Pattern(regexp = "[a-z0-9][a-z0-9.-]{0,62}") String name,

        @NotNull @Valid LocalizedText title,
        @NotNull @Valid LocalizedText source,
        @NotEmpty Map<String, @Valid Person> people,
        @NotEmpty List<@Valid @NotNull Act> acts) {

    /** Somebody who acts: the names of the roles as in a token, and the organisation where there is one. */
    record Person(@NotEmpty Set<@NotBlank String> roles, String organisation) {}

    /**
     * One request.
     *
     * @param on the day; the day of the act before where left out. Acts of one day count as done at noon, Japan time, one after the other
     * @param does the contract's operation id
     * @param with the path parameters
     * @param given the body, as over HTTP; {@code ${name.member}} takes a member of an earlier answer
     * @param as the name under which later acts refer to the answer
     */
    record Act(
            LocalDate on,
            @NotBlank String by,
            @NotBlank String does,
            Map<String, @NotBlank String> with,
            JsonNode given,
            String as) {

        Act {
            with = with == null ? Map.of() : with;
        }
    }

    static Instant moment(LocalDate day) {
        return day.atTime(LocalTime.NOON).atZone(ServiceClock.ZONE).toInstant();
    }
}
