package org.minaoshi.impact;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.minaoshi.platform.LocalizedText;

/**
 * Law 9: of one considered edition, every cited provision and what became of it.
 *
 * @param provisions in the standard's own order
 */
public record Coverage(String standard, String edition, List<Provision> provisions) {

    /**
     * @param title left out where no registered edition says
     * @param items numbers of the items that cite it
     * @param examination only where somebody looked because the edition does not say
     */
    public record Provision(
            String designation, LocalizedText title, List<Integer> items, CoverageState state, Examined examination) {}

    public record Examined(LocalizedText source, LocalizedText reason, Instant examinedAt) {}

    static Coverage of(List<Cited> cited, EditionText text, Map<String, Examined> examinations) {
        return new Coverage(
                text.standard(),
                text.edition(),
                cited.stream()
                        .map(provision -> provision(provision, text, examinations.get(provision.designation())))
                        .toList());
    }

    private static Provision provision(Cited cited, EditionText text, Examined examined) {
        return new Provision(
                cited.designation(),
                cited.title(),
                cited.items().stream().map(Impact.Item::number).toList(),
                state(cited.designation(), text, examined != null),
                examined);
    }

    static CoverageState state(String designation, EditionText text, boolean examined) {
        if (text.hasRetired(designation)) {
            return CoverageState.RETIRED;
        }
        if (!text.amendments(designation).isEmpty()) {
            return CoverageState.CHANGED;
        }
        var saidUnchanged = text.complete() && text.hasActive(designation);
        return saidUnchanged || examined ? CoverageState.UNCHANGED : CoverageState.NOT_EXAMINED;
    }
}
