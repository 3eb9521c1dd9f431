package org.minaoshi.impact;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.minaoshi.standard.AmendmentKind;

/**
 * Which pairs somebody wants to see; what is null does not restrict it.
 *
 * @param provision in any writing; goes with the standard
 * @param category of the provision, such as 統; in any writing of the standard, with which it goes
 * @param kind at least one amendment of that kind
 * @param reach whether the item cites the provision itself
 * @param knownBy who says that the provision was touched
 * @param judgement what was judged, here or in the review it is carried over from
 * @param judged whether there is a judgement, of this review or carried over
 * @param depth how many cross-references a path may go along, 0 to {@link Considered#DEEPEST}; 0 where it is null: what items cite themselves
 */
record ImpactFilter(
        @Size(max = 63) String standard,
        @Size(max = 63) String edition,
        @Min(1) Integer item,
        @Size(max = 60) String provision,
        @Size(max = 60) String category,
        AmendmentKind kind,
        Distance reach,
        KnownBy knownBy,
        Standing standing,
        Effect judgement,
        Boolean judged,
        @Min(0) @Max(Considered.DEEPEST) Integer depth) {

    enum Distance {
        /** The item cites the provision. */
        DIRECT,
        /** It is reached through cross-references. */
        INDIRECT
    }

    int deep() {
        return Objects.requireNonNullElse(depth, 0);
    }

    /** The same in canonical writing. */
    ImpactFilter canonical(String designation, String code) {
        return new ImpactFilter(
                standard, edition, item, designation, code, kind, reach, knownBy, standing, judgement, judged, depth);
    }

    /** Of a filter in canonical writing. */
    boolean takes(Impact impact) {
        var touched = impact.provision();
        return takes(standard, touched.standard())
                && takes(edition, touched.edition())
                && takes(item, impact.item().number())
                && takes(provision, touched.designation())
                && takes(category, category(touched.designation()))
                && takes(reach, impact.direct() ? Distance.DIRECT : Distance.INDIRECT)
                && takes(knownBy, impact.knownBy())
                && takes(standing, impact.standing())
                && takes(judged, impact.judgement() != null)
                && (judgement == null
                        || impact.judgement() != null && impact.judgement().judgement() == judgement)
                && (kind == null || impact.amendments().stream().anyMatch(amendment -> amendment.kind() == kind));
    }

    private static boolean takes(Object wanted, Object found) {
        return wanted == null || wanted.equals(found);
    }

    /** What stands before the number. */
    private static String category(String designation) {
        int end = 0;
        while (end < designation.length() && !Character.isDigit(designation.charAt(end))) {
            end++;
        }
        return designation.substring(0, end);
    }
}
