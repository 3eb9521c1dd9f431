package org.minaoshi.gathering;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.minaoshi.assessment.AssessmentService;
import org.minaoshi.checklist.ChecklistService;
import org.minaoshi.evidence.EvidenceService;
import org.minaoshi.feedback.FeedbackService;
import org.minaoshi.impact.Impact;
import org.minaoshi.impact.ImpactService;
import org.minaoshi.record.ReviewRecord;
import org.minaoshi.record.Snapshot;
import org.minaoshi.record.Supposition;
import org.minaoshi.ruleset.RuleSetResponse;
import org.minaoshi.standard.StandardService;
import org.minaoshi.watch.WatchAnswerService;
import org.minaoshi.watch.WatchItemResponse;
import org.minaoshi.watch.WatchItemService;

/** Asks every door below once and puts the answers together: a review at this moment, in an order that depends on nothing but its content. */
@ApplicationScoped
public class RecordGathering {

    final ChecklistService checklists;
    final StandardService standards;
    final FeedbackService feedback;
    final EvidenceService evidence;
    final ImpactService impacts;
    final AssessmentService assessments;
    final WatchItemService watchItems;
    final WatchAnswerService watchAnswers;

    RecordGathering(
            ChecklistService checklists,
            StandardService standards,
            FeedbackService feedback,
            EvidenceService evidence,
            ImpactService impacts,
            AssessmentService assessments,
            WatchItemService watchItems,
            WatchAnswerService watchAnswers) {
        this.checklists = checklists;
        this.standards = standards;
        this.feedback = feedback;
        this.evidence = evidence;
        this.impacts = impacts;
        this.assessments = assessments;
        this.watchItems = watchItems;
        this.watchAnswers = watchAnswers;
    }

    public ReviewRecord of(Subject subject) {
        return of(subject, Set.of());
    }

    /** @param named pairs of which something is supposed: they are on the worklist too, however deep they lie, if they can be judged */
    public ReviewRecord of(Subject subject, Set<Supposition.Pair> named) {
        var id = subject.id();
        var texts = new Texts(standards);
        var entries = evidence.of(id);
        var submitted = FeedbackGathering.of(feedback, subject, entries);
        var factors = new FactorGathering(assessments.of(id), entries, texts);
        var found = watchItems.of(id);
        var watched = WatchGathering.of(
                watchItems.toAnswer(id, subject.checklist(), subject.fiscalYear()), watchAnswers.of(id));
        var amended = new ImpactGathering(standards, texts);
        var considered = amended.considered(impacts.coverage(id));
        return new ReviewRecord(
                id,
                checklist(subject),
                subject.fiscalYear(),
                subject.correction(),
                rules(subject.ruleSet()),
                subject.window(),
                subject.ruleSet().factors().stream().map(factors::record).toList(),
                considered,
                worklist(id, named),
                conditions(found),
                watched.answered(),
                PublicCounts.of(submitted.counts()),
                subject.panel(),
                submitted.acceptedRequests(),
                new ReviewRecord.Loose(
                        submitted.waiting(),
                        submitted.unwatched(watched.remarks(found)),
                        watched.unanswered(),
                        unconsidered(subject, considered, amended),
                        amended.changed(entries),
                        submitted.unaccepted(entries),
                        ImpactGathering.elsewhere(entries, considered)));
    }

    private List<Snapshot.Impact> worklist(UUID determination, Set<Supposition.Pair> named) {
        var pairs = named.stream()
                .map(pair -> new Impact.Pair(pair.item(), pair.standard(), pair.edition(), pair.designation()))
                .collect(toSet());
        return impacts.worklist(determination, pairs).stream()
                .map(ImpactGathering::impact)
                .toList();
    }

    private Snapshot.Checklist checklist(Subject subject) {
        var checklist = checklists.required(subject.checklist());
        var edition = checklists.requiredEdition(subject.checklist(), subject.checklistEdition());
        return new Snapshot.Checklist(
                checklist.code(),
                checklist.title(),
                checklist.publisher(),
                edition.edition(),
                edition.label(),
                edition.published());
    }

    private List<ReviewRecord.Edition> unconsidered(
            Subject subject, List<Snapshot.Considered> considered, ImpactGathering amended) {
        var looked = new HashSet<>(subject.consideredBefore());
        looked.addAll(ImpactGathering.editions(considered));
        var citations = checklists.citations(subject.checklist(), subject.checklistEdition());
        return amended.unconsidered(citations, looked, subject.fiscalYear());
    }

    private static Snapshot.RuleSet rules(RuleSetResponse ruleSet) {
        return new Snapshot.RuleSet(
                ruleSet.edition(),
                ruleSet.source(),
                ruleSet.statement(),
                ruleSet.body(),
                ruleSet.escalationBody(),
                ruleSet.quorum());
    }

    private static List<Snapshot.WatchItem> conditions(List<WatchItemResponse> found) {
        return found.stream()
                .map(item -> new Snapshot.WatchItem(item.condition(), item.factor()))
                .toList();
    }
}
