package org.minaoshi.impact;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.minaoshi.platform.LocalizedText;

/**
 * Law 9: of one considered edition, every cited provision and what became of it; and the citations that the checklist itself might well change.
 *
 * @param provisions in the standard's own order
 * @param pinned citations of an older edition than this one, by item
 * @param outdated citations of what this edition no longer has under that number, by item
 */
public record Coverage(
        String standard,
        String edition,
        List<Provision> provisions,
        List<PinnedCitation> pinned,
        List<OutdatedCitation> outdated) {

    /**
     * @param title left out where no registered edition says
     * @param items numbers of the items that cite it
     * @param examination only where somebody looked because the edition does not say
     */
    public record Provision(
            String designation, LocalizedText title, List<Integer> items, CoverageState state, Examined examination) {}

    public record Examined(LocalizedText source, LocalizedText reason, Instant examinedAt) {}

    static Coverage of(Considered considered, Map<String, Examined> examinations) {
        var text = considered.text();
        return new Coverage(
                text.standard(),
                text.edition(),
                considered.cited().stream()
                        .map(provision -> provision(provision, considered, examinations.get(provision.designation())))
                        .toList(),
                considered.pinned(),
                considered.outdated());
    }

    private static Provision provision(Cited cited, Considered considered, Examined examined) {
        return new Provision(
                cited.designation(),
                cited.title(),
                cited.items().stream().map(Impact.Item::number).toList(),
                considered.state(cited.designation(), examined != null),
                examined);
    }

    /** Of an edition after one that had the provision. */
    static CoverageState state(String designation, EditionText text, boolean examined) {
        if (text.hasRetired(designation)) {
            return CoverageState.RETIRED;
        }
        if (text.hasTouched(designation)) {
            return CoverageState.CHANGED;
        }
        return text.saysUnchanged(designation) || examined ? CoverageState.UNCHANGED : CoverageState.NOT_EXAMINED;
    }
}
