package org.minaoshi.impact;

import jakarta.enterprise.context.ApplicationScoped;
import org.minaoshi.standard.StandardService;

/** Brings what somebody filters by into canonical writing (law 17), or refuses what cannot be read. */
@ApplicationScoped
class FilterReading {

    final StandardService standards;

    FilterReading(StandardService standards) {
        this.standards = standards;
    }

    /** @param place where the filter stands in the request: before the name of each part */
    ImpactFilter canonical(ImpactFilter asked, String place) {
        if (asked.depth() != null && (asked.depth() < 0 || asked.depth() > Considered.DEEPEST)) {
            throw ImpactProblems.FILTER_INVALID.at(
                    place + "depth",
                    "0 から %d の整数を指定してください".formatted(Considered.DEEPEST),
                    "must be a whole number from 0 to %d".formatted(Considered.DEEPEST));
        }
        return asked.canonical(provision(asked, place), category(asked, place));
    }

    private String provision(ImpactFilter asked, String place) {
        requireStandard(asked, place + "provision", asked.provision());
        return asked.provision() == null
                ? null
                : standards
                        .canonical(asked.standard(), asked.provision())
                        .orElseThrow(() -> ImpactProblems.FILTER_INVALID.at(
                                place + "provision",
                                "基準項目の表記として読み取れません",
                                "cannot be read as a provision of the standard"));
    }

    private String category(ImpactFilter asked, String place) {
        requireStandard(asked, place + "category", asked.category());
        return asked.category() == null
                ? null
                : standards
                        .category(asked.standard(), asked.category())
                        .orElseThrow(() -> ImpactProblems.FILTER_INVALID.at(
                                place + "category", "この基準の分類ではありません", "is no category of the standard"));
    }

    private static void requireStandard(ImpactFilter asked, String parameter, String part) {
        if (part != null && asked.standard() == null) {
            throw ImpactProblems.FILTER_INVALID.at(parameter, "standard と併せて指定してください", "goes with standard");
        }
    }
}
