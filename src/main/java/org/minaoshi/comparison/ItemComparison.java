package org.minaoshi.comparison;

import java.util.List;
import org.minaoshi.checklist.WholeItem;

/**
 * What became of an item of a checklist.
 *
 * @param kind ADDED, CHANGED, MOVED (it has another number), RETIRED, UNCHANGED, PASSING or AMBIGUOUS
 * @param weight of the change; null where there is none but of the number
 * @param recognisedBy by what the two are taken for the same; null where there is only one
 * @param former null where the earlier edition has none
 * @param latter null where the later edition has none
 * @param between for what stands in neither: as it was last shown on the way; null else
 * @param candidates numbers in the other edition, at most twenty
 */
public record ItemComparison(
        Kind kind,
        Weight weight,
        RecognisedBy recognisedBy,
        WholeItem former,
        WholeItem latter,
        WholeItem between,
        List<FieldChange> fields,
        List<Integer> candidates) {

    /** The one it is known by: in the later edition where it stands there, else in the earlier one. */
    public WholeItem known() {
        if (latter != null) {
            return latter;
        }
        return former == null ? between : former;
    }

    public boolean isChange() {
        return kind != Kind.UNCHANGED;
    }
}
