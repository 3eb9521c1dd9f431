package org.minaoshi.impact;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.minaoshi.platform.LocalizedText;
import org.minaoshi.standard.AmendmentResponse;

/**
 * A checklist item beside a provision that a considered edition touched, and what was judged of the pair.
 *
 * @param path from the provision that the item cites to the touched one, by cross-references of that edition; null where the item cites it itself
 * @param knownBy who says that the provision was touched
 * @param amendments what the edition states, in the order it was registered; none where it only says that the provision is retired, or where all is found
 * @param found what comparison with the edition before finds, if anything of substance
 * @param judgement null while nobody has judged the pair, here or in an earlier review of the very same
 * @param earlier what earlier reviews judged of this item and this provision, newest first
 */
public record Impact(
        Item item,
        Provision provision,
        List<String> path,
        KnownBy knownBy,
        List<AmendmentResponse> amendments,
        Found found,
        Judged judgement,
        List<Earlier> earlier) {

    public record Item(int number, LocalizedText title) {}

    /** @param sortKey puts the provisions of an edition into the standard's own order, byte by byte */
    public record Provision(
            String standard,
            String edition,
            String designation,
            LocalizedText title,
            boolean retired,
            @JsonIgnore String sortKey) {}

    /** @param carriedFrom null where it was judged in this review */
    public record Judged(Effect judgement, LocalizedText reason, Instant judgedAt, Origin carriedFrom) {}

    /** Law 6: in which earlier review it was judged, of which edition. */
    public record Origin(UUID determination, int fiscalYear, String edition) {}

    /**
     * @param provision as it was called in that edition
     * @param same whether item and provision, with what was done to it, are word for word what was judged then; false also where a later release wrote down what
     *     they were, and this one cannot tell
     * @param carries whether it stands here too. What a review corrects carries nothing into it: something in it was wrong, so all of it is asked again
     */
    public record Earlier(
            UUID determination,
            int fiscalYear,
            String edition,
            String provision,
            Effect judgement,
            LocalizedText reason,
            Instant judgedAt,
            boolean same,
            @JsonIgnore boolean carries) {

        Judged carried() {
            return new Judged(judgement, reason, judgedAt, new Origin(determination, fiscalYear, edition));
        }
    }

    /** What names a pair within one review. Where it comes from a caller, the provision may be in any writing. */
    public record Pair(int item, String standard, String edition, String provision) {}

    public Pair pair() {
        return new Pair(item.number(), provision.standard(), provision.edition(), provision.designation());
    }

    public boolean direct() {
        return path == null;
    }

    @JsonProperty
    public Standing standing() {
        if (judgement != null) {
            return judgement.carriedFrom() == null ? Standing.JUDGED : Standing.CARRIED;
        }
        return direct() ? Standing.OPEN : Standing.BESIDE;
    }

    Impact with(Judged said, List<Earlier> before) {
        return new Impact(item, provision, path, knownBy, amendments, found, said, before);
    }
}
