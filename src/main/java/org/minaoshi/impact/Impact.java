package org.minaoshi.impact;

import java.time.Instant;
import java.util.List;
import org.minaoshi.platform.LocalizedText;
import org.minaoshi.standard.AmendmentResponse;

/**
 * A checklist item beside an amended provision that it cites, and what was judged of the pair.
 *
 * @param amendments in the order they were registered; none where the edition only says that the provision is retired
 * @param judgement null while nobody has judged the pair
 */
public record Impact(Item item, Provision provision, List<AmendmentResponse> amendments, Judged judgement) {

    public record Item(int number, LocalizedText title) {}

    public record Provision(
            String standard, String edition, String designation, LocalizedText title, boolean retired) {}

    public record Judged(Effect judgement, LocalizedText reason, Instant judgedAt) {}

    /** What names a pair within one review. Where it comes from a caller, the provision may be in any writing. */
    public record Pair(int item, String standard, String edition, String provision) {}

    Pair pair() {
        return new Pair(item.number(), provision.standard(), provision.edition(), provision.designation());
    }

    boolean isJudged() {
        return judgement != null;
    }

    Impact judged(Judged said) {
        return new Impact(item, provision, amendments, said);
    }
}
