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
            String standard, Examination.Examined examined, EditionChanges changes, Language language) {
        var request = examined.file().request();
        var edition = examined.edition() == null
                ? examined.registered()
                : examined.edition().edition();
        return new EditionDryRunResponse(
                standard,
                examined.edition() != null
                        ? DryRunOutcome.REGISTRABLE
                        : examined.registered() != null ? DryRunOutcome.UNCHANGED : DryRunOutcome.REFUSED,
                edition == null ? null : edition.edition(),
                edition == null ? null : edition.predecessor(),
                edition == null ? null : edition.digest(),
                request == null ? null : EditionCounts.of(request),
                changes,
                examined.file().faults().count(),
                examined.file().faults().told().stream()
                        .map(fault -> fault.in(language))
                        .toList());
    }
}
