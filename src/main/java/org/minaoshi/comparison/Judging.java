package org.minaoshi.comparison;

import java.util.List;
import java.util.stream.Stream;
import org.minaoshi.standard.AmendmentKind;
import org.minaoshi.standard.WholeProvision;

/**
 * What kind of change it is, as stated, as found, and together.
 *
 * @param former without retired numbers
 * @param latter without retired numbers
 * @param mayHaveStood whether the earlier edition, which does not show it, may have had it
 * @param mayStand whether the later edition, which does not show it, may have it
 * @param statesAll whether every edition on the way states all its amendments
 */
record Judging(
        List<WholeProvision> former,
        List<WholeProvision> latter,
        boolean mayHaveStood,
        boolean mayStand,
        boolean isAmbiguous,
        boolean statesAll,
        boolean statesAnything,
        List<FieldChange> fields,
        List<Statement> statements) {

    Kind kind() {
        if (former.isEmpty() || latter.isEmpty()) {
            return oneSided();
        }
        if (former.size() > 1 || latter.size() > 1) {
            return Kind.ofSeveral(former.size(), latter.size());
        }
        if (!former.get(0).designation().equals(latter.get(0).designation())) {
            return Kind.MOVED;
        }
        var found = inPlace(former.get(0), latter.get(0), fields);
        return found == Kind.CHANGED || statements.isEmpty() && !statesAll ? found : statedInPlace();
    }

    private Kind statedInPlace() {
        return statements.isEmpty() ? Kind.UNCHANGED : Kind.CHANGED;
    }

    private Kind oneSided() {
        if (former.isEmpty()) {
            if (mayHaveStood && states(AmendmentKind.PROVISION_MOVED)) {
                return Kind.MOVED;
            }
            if (isAmbiguous && !states(AmendmentKind.PROVISION_ADDED)) {
                return Kind.AMBIGUOUS;
            }
            return mayHaveStood ? Kind.UNKNOWN : Kind.ADDED;
        }
        if (isAmbiguous && !states(AmendmentKind.PROVISION_RETIRED)) {
            return Kind.AMBIGUOUS;
        }
        return mayStand ? Kind.UNKNOWN : Kind.RETIRED;
    }

    /** What comparing shows of one provision under one number. */
    static Kind inPlace(WholeProvision former, WholeProvision latter, List<FieldChange> fields) {
        if (fields.stream().anyMatch(field -> field.change() != Change.UNKNOWN)) {
            return Kind.CHANGED;
        }
        return fields.isEmpty() && former.coversText() && latter.coversText() ? Kind.UNCHANGED : Kind.UNKNOWN;
    }

    Kind stated(Kind kind) {
        if (statements.isEmpty()) {
            return statesAll && statesAnything ? Kind.UNCHANGED : Kind.UNKNOWN;
        }
        if (former.isEmpty() && states(AmendmentKind.PROVISION_ADDED)) {
            return latter.isEmpty() && states(AmendmentKind.PROVISION_RETIRED) ? Kind.PASSING : Kind.ADDED;
        }
        if (states(AmendmentKind.PROVISION_MOVED)) {
            return kind == Kind.SPLIT || kind == Kind.MERGED || kind == Kind.REARRANGED ? kind : Kind.MOVED;
        }
        return states(AmendmentKind.PROVISION_RETIRED) ? Kind.RETIRED : Kind.CHANGED;
    }

    private boolean states(AmendmentKind kind) {
        return statements.stream().anyMatch(statement -> statement.amendment().kind() == kind);
    }

    /** Of what is found, and of what is stated and not found so. */
    Weight weight(Kind kind) {
        return switch (kind) {
            case UNCHANGED -> null;
            case UNKNOWN, AMBIGUOUS -> Weight.UNKNOWN;
            case ADDED, RETIRED, SPLIT, MERGED, REARRANGED, PASSING -> Weight.SUBSTANCE;
            case CHANGED, MOVED ->
                Weight.heaviest(Stream.concat(
                        fields.stream().map(FieldChange::weight),
                        statements.stream()
                                .filter(statement -> statement.verdict() != Verdict.FOUND)
                                .map(statement -> weight(statement.amendment().kind()))));
        };
    }

    private static Weight weight(AmendmentKind stated) {
        return switch (stated) {
            case ADDRESS_CHANGED -> Weight.EDITORIAL;
            case WORDING, REFERENCE_ADDED, REFERENCE_REMOVED -> Weight.UNKNOWN;
            case PROVISION_MOVED, PARAGRAPH_RENUMBERED -> null;
            case PROVISION_ADDED,
                    PROVISION_RETIRED,
                    TITLE_CHANGED,
                    TEXT_ADDED,
                    TEXT_CHANGED,
                    TEXT_REMOVED,
                    PARAGRAPH_ADDED,
                    PARAGRAPH_REMOVED -> Weight.SUBSTANCE;
        };
    }

    /** @param found what comparing shows; only neighbours can differ as a whole, further ones differ where a single statement does */
    Agreement agreement(Kind stated, Kind found, boolean areNeighbours) {
        if (!statesAnything) {
            return Agreement.UNSTATED;
        }
        if (statements.stream()
                .anyMatch(statement ->
                        statement.verdict() == Verdict.NOT_FOUND || statement.verdict() == Verdict.FOUND_OTHERWISE)) {
            return Agreement.DIFFERS;
        }
        var unstated = fields.stream().anyMatch(field -> Boolean.FALSE.equals(field.stated()));
        if (unstated && statesAll) {
            return Agreement.DIFFERS;
        }
        if (stated == Kind.UNKNOWN || found == Kind.UNKNOWN || found == Kind.AMBIGUOUS) {
            return Agreement.UNKNOWN;
        }
        if (stated == found) {
            return !unstated && statements.stream().allMatch(statement -> statement.verdict() == Verdict.FOUND)
                    ? Agreement.AGREES
                    : Agreement.UNKNOWN;
        }
        return areNeighbours ? Agreement.DIFFERS : Agreement.UNKNOWN;
    }
}
