package org.minaoshi.following;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.minaoshi.evidence.EvidenceService;
import org.minaoshi.evidence.EvidenceUse;
import org.minaoshi.feedback.DispositionKind;
import org.minaoshi.feedback.FeedbackService;
import org.minaoshi.following.ChangeReading.Line;
import org.minaoshi.following.FeedbackUses.FeedbackUse;
import org.minaoshi.identity.CurrentActor;
import org.minaoshi.platform.PageRequest;

/** The door of this room. It only reads. */
@ApplicationScoped
public class FollowingService {

    final ChangeReading changes;
    final FeedbackService feedback;
    final EvidenceService evidence;
    final ReviewsUsing reviews;
    final CurrentActor currentActor;

    FollowingService(
            ChangeReading changes,
            FeedbackService feedback,
            EvidenceService evidence,
            ReviewsUsing reviews,
            CurrentActor currentActor) {
        this.changes = changes;
        this.feedback = feedback;
        this.evidence = evidence;
        this.reviews = reviews;
        this.currentActor = currentActor;
    }

    /**
     * What happened to feedback that the caller may see, in an order in which nothing that is still being written can come before what was read.
     *
     * @param since the cursor of an earlier answer; null for the beginning
     */
    public FeedbackChanges changes(String since, PageRequest page) {
        var cursor = ChangeCursor.parse(since);
        var organisation = feedback.onlyOrganisationSeen().orElse(null);
        var lines = changes.after(cursor, organisation, page.fetch());
        if (!lines.get(0).given()) {
            throw ChangeCursor.invalid();
        }
        var found = lines.stream().filter(line -> line.change() != null).toList();
        var shown = found.subList(0, Math.min(page.size(), found.size()));
        var end = shown.isEmpty() ? cursor : shown.get(shown.size() - 1).place();
        return new FeedbackChanges(shown.stream().map(Line::change).toList(), end.text(), found.size() > shown.size());
    }

    /** What rests on it: to the secretariat and auditors from the draft on, to its submitter once that is published. */
    public FeedbackUses uses(UUID id) {
        var followed = feedback.required(id);
        var everything = currentActor.get().seesEverybodys();
        var entries = evidence.restingOn(id);
        var using = entries.stream()
                .map(EvidenceUse::determination)
                .distinct()
                .collect(toMap(determination -> determination, reviews::required));
        List<FeedbackUse> uses = entries.stream()
                .map(entry -> using.get(entry.determination()).use(entry, everything))
                .filter(Objects::nonNull)
                .toList();
        var disposition = followed.disposition();
        return new FeedbackUses(disposition != null && disposition.disposition() == DispositionKind.ACCEPTED, uses);
    }
}
