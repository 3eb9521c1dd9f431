package org.minaoshi.ruleset;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.minaoshi.platform.Fault;
import org.minaoshi.platform.LocalizedText;

/** A rule set to register. */
public record RegisterRuleSetRequest(
        @NotNull @Pattern(regexp = "[a-z0-9][a-z0-9.-]{0,62}") String edition,

        @NotNull @Valid LocalizedText source,
        @NotNull @Valid LocalizedText statement,
        @NotNull @Valid LocalizedText body,
        @NotNull @Valid LocalizedText escalationBody,
        @NotNull @Min(2000) @Max(2200) Integer appliesFrom,
        @NotEmpty @Size(max = 50) List<@NotNull @Valid Factor> factors,
        @NotNull @Min(1) @Max(1000) Integer quorum) {

    /** A factor has one name, and the name one factor. */
    void requireDistinctFactors() {
        var seen = new HashSet<String>();
        var faults = IntStream.range(0, factors.size())
                .filter(i -> !seen.add(factors.get(i).code()))
                .mapToObj(i -> new Fault(
                        "/factors/%d/code".formatted(i),
                        LocalizedText.text("検討事項のコードが重複しています", "the code is that of another factor")))
                .toList();
        if (!faults.isEmpty()) {
            throw RuleSetProblems.INCONSISTENT.at(faults);
        }
    }
}
