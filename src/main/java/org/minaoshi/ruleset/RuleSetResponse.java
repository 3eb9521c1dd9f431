package org.minaoshi.ruleset;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.minaoshi.platform.LocalizedText;

/**
 * A rule set as it was registered.
 *
 * @param appliesFrom the first fiscal year it governs
 * @param source where the rule is written
 * @param body who weighs the proposal; {@code escalationBody} who sits when the change would be great
 * @param factors in the order a review goes through them
 */
public record RuleSetResponse(
        String checklist,
        String edition,
        int appliesFrom,
        int quorum,
        LocalizedText source,
        LocalizedText statement,
        LocalizedText body,
        LocalizedText escalationBody,
        List<Factor> factors,
        Instant registeredAt) {

    public Set<String> factorCodes() {
        return factors.stream().map(Factor::code).collect(Collectors.toUnmodifiableSet());
    }
}
