package org.minaoshi.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.minaoshi.checklist.Reviews;
import org.minaoshi.identity.CurrentActor;

/** One disposition for many: the rules of triage for each of them, in as many statements as for one. */
@ApplicationScoped
public class DispositionService {

    final Candidates candidates;
    final Reviews reviews;
    final CurrentActor currentActor;
    final Clock clock;

    DispositionService(Candidates candidates, Reviews reviews, CurrentActor currentActor, Clock clock) {
        this.candidates = candidates;
        this.reviews = reviews;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /**
     * What would become of each; of an id that nothing has, nothing is answered.
     *
     * @param replace whether the disposition may also take the place of an earlier one
     */
    @Transactional
    public Weighed weigh(Collection<UUID> ids, TriageFeedbackRequest said, boolean replace) {
        said.requireFormOfDisposition();
        var found = candidates.read(ids, currentActor.get());
        var original = said.duplicateOf() == null ? null : requiredOriginal(said.duplicateOf());
        var open = open(found);
        var changes = new ArrayList<Weighed.Change>();
        var refused = new ArrayList<Weighed.Refusal>();
        for (var candidate : found) {
            candidate
                    .refusal(said, replace, open::get, original)
                    .ifPresentOrElse(
                            type -> refused.add(new Weighed.Refusal(candidate.id(), candidate.trackingNumber(), type)),
                            () -> changes.add(candidate.change()));
        }
        return new Weighed(List.copyOf(changes), List.copyOf(refused));
    }

    /** As {@link #weigh}, and until the end of the transaction nobody else changes any of them. */
    @Transactional
    public Weighed weighHeld(Collection<UUID> ids, TriageFeedbackRequest said, boolean replace) {
        var held = new TreeSet<>(ids);
        if (said.duplicateOf() != null) {
            held.add(said.duplicateOf());
        }
        candidates.hold(held);
        return weigh(ids, said, replace);
    }

    /** Of what was weighed and held in this transaction. */
    @Transactional
    public void give(Collection<UUID> ids, TriageFeedbackRequest said) {
        candidates.say(ids, said, currentActor.get(), clock.instant());
    }

    private Map<Candidate.Review, Boolean> open(List<Candidate> found) {
        var open = new HashMap<Candidate.Review, Boolean>();
        found.stream()
                .map(Candidate::review)
                .distinct()
                .sorted()
                .forEach(review -> open.put(review, reviews.takesTriage(review.checklist(), review.fiscalYear())));
        return open;
    }

    private Candidate requiredOriginal(UUID id) {
        var original = candidates.read(List.of(id), currentActor.get()).stream()
                .filter(Candidate::canBeRepeated)
                .findFirst()
                .orElseThrow(FeedbackProblems::originalUnknown);
        if (original.isDuplicate()) {
            throw FeedbackProblems.duplicateOfDuplicate();
        }
        return original;
    }
}
