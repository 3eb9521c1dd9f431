package org.minaoshi.comparison;

import java.util.List;
import java.util.Set;
import org.minaoshi.standard.WholeProvision;

/**
 * What became of a provision, or of several that became each other.
 *
 * @param kind what is to be taken for true: the publisher's word where there is one, and else what is found; a change that only one of the two knows is one
 * @param stated what the publisher's amendments on the way come to; UNKNOWN where they do not say
 * @param found what comparing the two editions shows, nobody's word taken; UNKNOWN where what is held does not suffice
 * @param weight of the change; null where there is none but of the number
 * @param recognisedBy by what the former and the latter are taken for the same; empty where there is only one of them
 * @param former as the earlier edition shows it, in the standard's order; a number that was retired there is among them where it means something now
 * @param latter as the later edition shows it; a number that is retired there is among them where it was left
 * @param between for what stands in neither: as it was last shown on the way; null else
 * @param fields where one side is missing, at most the status: the number is retired there
 * @param statements in the order of the editions
 * @param candidates for what is ambiguous: designations in the other edition, at most twenty
 */
public record ProvisionComparison(
        Kind kind,
        Kind stated,
        Kind found,
        Agreement agreement,
        Weight weight,
        Set<RecognisedBy> recognisedBy,
        List<WholeProvision> former,
        List<WholeProvision> latter,
        WholeProvision between,
        List<FieldChange> fields,
        List<Statement> statements,
        List<String> candidates) {

    /** The one it is known by: in the later edition where it stands there, else in the earlier one. */
    public WholeProvision known() {
        if (latter.isEmpty()) {
            return former.isEmpty() ? between : former.get(0);
        }
        return latter.stream()
                .filter(provision -> !provision.isRetired())
                .findFirst()
                .orElse(former.isEmpty() ? latter.get(0) : former.get(0));
    }

    /** Whether anything changed or may have. */
    public boolean isChange() {
        return kind != Kind.UNCHANGED;
    }
}
