package org.minaoshi.determination;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import org.minaoshi.assessment.AssessmentService;
import org.minaoshi.checklist.ChecklistService;
import org.minaoshi.evidence.EvidenceService;
import org.minaoshi.feedback.FeedbackService;
import org.minaoshi.impact.ImpactService;
import org.minaoshi.record.ReviewRecord;
import org.minaoshi.record.Snapshot;
import org.minaoshi.standard.StandardService;
import org.minaoshi.watch.WatchAnswerService;
import org.minaoshi.watch.WatchItemService;

/** Asks every door below once and puts the answers together: a review at this moment, in an order that depends on nothing but its content. */
@ApplicationScoped
class RecordGathering {

    final Subject subject;
    final ChecklistService checklists;
    final StandardService standards;
    final FeedbackService feedback;
    final EvidenceService evidence;
    final ImpactService impacts;
    final AssessmentService assessments;
    final WatchItemService watchItems;
    final WatchAnswerService watchAnswers;

    RecordGathering(
            Subject subject,
            ChecklistService checklists,
            StandardService standards,
            FeedbackService feedback,
            EvidenceService evidence,
            ImpactService impacts,
            AssessmentService assessments,
            WatchItemService watchItems,
            WatchAnswerService watchAnswers) {
        this.subject = subject;
        this.checklists = checklists;
        this.standards = standards;
        this.feedback = feedback;
        this.evidence = evidence;
        this.impacts = impacts;
        this.assessments = assessments;
        this.watchItems = watchItems;
        this.watchAnswers = watchAnswers;
    }

    ReviewRecord of(Determination determination) {
        var id = determination.id();
        var texts = new Texts(standards);
        var submitted = feedback.countingFor(determination.checklist(), determination.fiscalYear());
        var entries = evidence.of(id);
        var factors = new FactorGathering(assessments.of(id), entries, submitted, texts);
        var found = watchItems.of(id);
        var watched = WatchGathering.of(
                watchItems.openBefore(determination.checklist(), determination.fiscalYear()), watchAnswers.of(id));
        var amended = new ImpactGathering(standards, texts);
        var considered = amended.considered(impacts.coverage(id));
        var opinions = new FeedbackGathering(submitted);
        var ruleSet = subject.ruleSet(determination);
        var citations = checklists.citations(determination.checklist(), determination.checklistEdition());
        var looked = new HashSet<>(ImpactGathering.editions(considered));
        looked.addAll(subject.consideredBefore(determination));
        var loose = new ReviewRecord.Loose(
                opinions.untriaged(),
                opinions.unwatched(found),
                watched.unanswered(),
                amended.unconsidered(citations, looked, determination.fiscalYear()),
                amended.changed(entries));
        return new ReviewRecord(
                id,
                subject.checklist(determination),
                determination.fiscalYear(),
                subject.correction(determination),
                Subject.rules(ruleSet),
                subject.window(determination),
                ruleSet.factors().stream().map(factors::record).toList(),
                considered,
                amended.impacts(impacts.worklist(id)),
                found.stream()
                        .map(item -> new Snapshot.WatchItem(item.condition(), item.factor()))
                        .toList(),
                watched.answered(),
                PublicCounts.of(submitted),
                subject.panel(determination),
                opinions.acceptedRequests(),
                loose);
    }
}
