package org.minaoshi.record;

import java.util.List;
import java.util.UUID;
import org.minaoshi.platform.LocalizedText;

/**
 * All that has been gathered for one review at one moment, and what is still open: everything the laws look at before a proposal, and all that a
 * proposal will rest on. Parts that end up in the snapshot are already in its shape; they may lack an assessment, a judgement or an examination here.
 *
 * @param worklist the pairs that people may look at, in its order: what items cite themselves, what they reach over one cross-reference, and whatever else
 *     was judged or is supposed to be
 * @param accepted requests that were accepted; they call for a revision (law 10)
 */
public record ReviewRecord(
        UUID id,
        Snapshot.Checklist checklist,
        int fiscalYear,
        Snapshot.Correction corrects,
        Snapshot.RuleSet ruleSet,
        Snapshot.Window window,
        List<FactorRecord> factors,
        List<Snapshot.Considered> considered,
        List<Snapshot.Impact> worklist,
        List<Snapshot.WatchItem> watchItems,
        List<Answered> watchAnswers,
        List<Snapshot.FeedbackCount> feedback,
        Snapshot.Panel panel,
        List<Submission> accepted,
        Loose loose) {

    /** Ends that somebody has to tie before the review can be proposed. */
    public record Loose(
            Waiting untriaged,
            List<Submission> unwatched,
            List<OpenWatch> unanswered,
            List<Edition> unconsidered,
            List<CarryOver> changed,
            List<Unaccepted> unaccepted,
            List<Elsewhere> elsewhere) {

        public static final Loose NONE =
                new Loose(Waiting.NONE, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

        private Loose leaving(List<OpenWatch> open) {
            return new Loose(untriaged, unwatched, open, unconsidered, changed, unaccepted, elsewhere);
        }
    }

    /**
     * Feedback without a disposition.
     *
     * @param count of all
     * @param oldest the first of them, not all where there are many
     */
    public record Waiting(long count, List<Submission> oldest) {

        static final Waiting NONE = new Waiting(0, List.of());
    }

    /** A feedback entry, by the number people say to each other. */
    public record Submission(UUID feedback, String trackingNumber) {}

    /** A condition from an earlier published review that this one has not answered. */
    public record OpenWatch(UUID id, Snapshot.WatchItem item, int fromFiscalYear) {}

    /** What the review says of a condition from an earlier one. */
    public record Answered(UUID id, Snapshot.WatchAnswer answer) {}

    public record Edition(String standard, String edition) {}

    /** A conclusion carried over although the text it was about has changed since. */
    public record CarryOver(UUID evidence, String factor, String standard) {}

    /** Evidence that names feedback which was accepted then and is no longer. */
    public record Unaccepted(UUID evidence, String factor, String trackingNumber) {}

    /** Evidence of the impacts of an edition that this review does not consider. */
    public record Elsewhere(UUID evidence, String factor, Edition edition) {}

    /** What must be judged, since items cite it themselves, and whatever else was (law 8). */
    public List<Snapshot.Impact> impacts() {
        return worklist.stream()
                .filter(impact -> impact.direct() || impact.judgement() != null)
                .toList();
    }

    /** What items reach over one cross-reference and nobody has judged: it needs no judgement. */
    public List<Snapshot.Impact> beside() {
        return worklist.stream()
                .filter(impact -> impact.distance() == 1 && impact.judgement() == null)
                .toList();
    }

    /** The same review where it says otherwise. */
    ReviewRecord saying(
            List<FactorRecord> assessed,
            List<Snapshot.Impact> judged,
            List<Answered> answered,
            List<OpenWatch> unanswered) {
        return new ReviewRecord(
                id,
                checklist,
                fiscalYear,
                corrects,
                ruleSet,
                window,
                assessed,
                considered,
                judged,
                watchItems,
                answered,
                feedback,
                panel,
                accepted,
                loose.leaving(unanswered));
    }

    /** What is proposed, complete: this record with the outcome and the conclusion. Only for a record without blockers. */
    public Snapshot proposed(int round, Snapshot.Verdict outcome, LocalizedText conclusion) {
        return new Snapshot(
                Snapshot.FORMAT,
                checklist,
                fiscalYear,
                corrects,
                ruleSet,
                window,
                round,
                factors,
                considered,
                impacts(),
                watchItems,
                watchAnswers.stream().map(Answered::answer).toList(),
                feedback,
                outcome,
                conclusion,
                panel);
    }
}
