package org.minaoshi.intake;

import java.util.List;
import org.minaoshi.platform.Language;

/**
 * What would come of importing a file now.
 *
 * @param digest the edition would have, or has; null where the file is refused
 * @param counts null where the file does not get so far
 * @param changes against the edition before; null where there is none, or where nothing would be registered
 * @param faults the first thousand of {@code faultCount}
 */
public record EditionDryRunResponse(
        String standard,
        DryRunOutcome outcome,
        String edition,
        String predecessor,
        String digest,
        EditionCounts counts,
        EditionChanges changes,
        int faultCount,
        List<EditionFault> faults) {

    static EditionDryRunResponse of(
            String standard, FileCheck.Checked checked, EditionChanges changes, Language language) {
        var request = checked.file().request();
        var edition = checked.edition() == null
                ? checked.registered()
                : checked.edition().edition();
        return new EditionDryRunResponse(
                standard,
                checked.edition() != null
                        ? DryRunOutcome.REGISTRABLE
                        : checked.registered() != null ? DryRunOutcome.UNCHANGED : DryRunOutcome.REFUSED,
                edition == null ? null : edition.edition(),
                edition == null ? null : edition.predecessor(),
                edition == null ? null : edition.digest(),
                request == null ? null : EditionCounts.of(request),
                changes,
                checked.file().faults().count(),
                checked.file().faults().told().stream()
                        .map(fault -> fault.in(language))
                        .toList());
    }
}
