package org.minaoshi.checklist;

import java.util.List;
import java.util.UUID;

/** The yearly reviews, as far as rooms below the determination must know of them; that room implements this. */
public interface Reviews {

    /** 404 {@code determination-unknown} where there is none. */
    Review required(UUID id);

    /** As {@link #required}, and 409 {@code determination-not-in-draft} where it is no longer a draft. */
    Review requiredDraft(UUID id);

    /**
     * The reviews of earlier years that were decided and are in force, newest year first, and the one that this review corrects. As it was when this review was
     * proposed, where it was: what is decided or corrected later changes nothing of what was put before the council.
     */
    List<DecidedReview> decidedBefore(UUID id);

    /** Law 3: the review for which feedback arriving now counts. Within a transaction; holds a running draft open until its end. */
    CountsFor countsFor(String checklist);

    /** Whether there is a review of that year, at whatever stage but withdrawn. */
    boolean isHeld(String checklist, int fiscalYear);

    /** False once the review of that year has left the draft: from then on no feedback of it is triaged. */
    boolean takesTriage(String checklist, int fiscalYear);
}
