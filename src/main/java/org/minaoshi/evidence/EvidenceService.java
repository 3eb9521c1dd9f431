package org.minaoshi.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.minaoshi.checklist.Reviews;
import org.minaoshi.identity.CurrentActor;
import org.minaoshi.identity.Role;
import org.minaoshi.platform.Page;
import org.minaoshi.platform.PageRequest;

/** The door of this room: records what the factors of a review rest on, and says it again. */
@ApplicationScoped
public class EvidenceService {

    final EvidenceEntries entries;
    final EvidenceAdmission admission;
    final Reviews reviews;
    final CurrentActor currentActor;
    final Clock clock;

    EvidenceService(
            EvidenceEntries entries,
            EvidenceAdmission admission,
            Reviews reviews,
            CurrentActor currentActor,
            Clock clock) {
        this.entries = entries;
        this.admission = admission;
        this.reviews = reviews;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** Everything the review rests on, in the order it was recorded, without restricted incident detail. */
    public List<EvidenceFact> of(UUID determination) {
        return entries.facts(determination);
    }

    /** Every entry, of any review, that rests on this feedback. */
    public List<EvidenceUse> restingOn(UUID feedback) {
        return entries.restingOn(feedback);
    }

    /** In the order it was recorded; a null filter takes everything. */
    public Page<EvidenceEntryResponse> list(UUID determination, String factor, EvidenceKind kind, PageRequest page) {
        var review = reviews.required(determination);
        var filter = new EvidenceEntries.Filter(review.id(), factor, kind);
        var rows = entries.page(filter, page).stream().map(this::shown).toList();
        return Page.of(rows, page, filter, entry -> List.of(entry.id()));
    }

    public EvidenceEntryResponse get(UUID determination, UUID entry) {
        var review = reviews.required(determination);
        return shown(entries.required(review.id(), entry).response());
    }

    @Transactional
    public EvidenceEntryResponse record(UUID determination, RecordEvidenceRequest request) {
        var review = reviews.requiredDraft(determination);
        var digest = admission.admit(review, request);
        var entry = EvidenceEntry.record(review.id(), request, digest, clock.instant());
        entries.persistAndFlush(entry);
        return entry.response();
    }

    /** @param precondition is told the present ETag and refuses where the edit was made on another state */
    @Transactional
    public EvidenceEntryResponse replace(
            UUID determination, UUID id, RecordEvidenceRequest request, Consumer<String> precondition) {
        var review = reviews.requiredDraft(determination);
        var entry = entries.required(review.id(), id);
        precondition.accept(entry.response().etag());
        entry.replace(request, admission.admit(review, request));
        entries.flush();
        return entry.response();
    }

    /** @param precondition as in {@link #replace} */
    @Transactional
    public void withdraw(UUID determination, UUID id, Consumer<String> precondition) {
        var review = reviews.requiredDraft(determination);
        var entry = entries.required(review.id(), id);
        precondition.accept(entry.response().etag());
        entries.delete(entry);
    }

    /** Law 14: incident detail is for the secretariat and auditors. */
    private EvidenceEntryResponse shown(EvidenceEntryResponse entry) {
        return currentActor.get().is(Role.SECRETARIAT, Role.AUDITOR) ? entry : entry.withoutRestrictedDetail();
    }
}
