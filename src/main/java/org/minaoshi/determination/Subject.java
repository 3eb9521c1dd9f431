package org.minaoshi.determination;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.stream.Collectors;
import org.minaoshi.checklist.ChecklistService;
import org.minaoshi.impact.ConsideredEditionService;
import org.minaoshi.record.ReviewRecord;
import org.minaoshi.record.Snapshot;
import org.minaoshi.ruleset.MinutesService;
import org.minaoshi.ruleset.RuleSetResponse;
import org.minaoshi.ruleset.RuleSetService;

/** What is reviewed, by which rules, in which window, and what came before. */
@ApplicationScoped
class Subject {

    final ChecklistService checklists;
    final RuleSetService ruleSets;
    final MinutesService minutes;
    final Determinations determinations;
    final ConsideredEditionService consideredEditions;
    final PanelRecords panels;
    final PublishedRevisions published;

    Subject(
            ChecklistService checklists,
            RuleSetService ruleSets,
            MinutesService minutes,
            Determinations determinations,
            ConsideredEditionService consideredEditions,
            PanelRecords panels,
            PublishedRevisions published) {
        this.checklists = checklists;
        this.ruleSets = ruleSets;
        this.minutes = minutes;
        this.determinations = determinations;
        this.consideredEditions = consideredEditions;
        this.panels = panels;
        this.published = published;
    }

    Snapshot.Checklist checklist(Determination determination) {
        var checklist = checklists.required(determination.checklist());
        var edition = checklists.requiredEdition(determination.checklist(), determination.checklistEdition());
        return new Snapshot.Checklist(
                checklist.code(),
                checklist.title(),
                checklist.publisher(),
                edition.edition(),
                edition.label(),
                edition.published());
    }

    RuleSetResponse ruleSet(Determination determination) {
        return ruleSets.required(determination.checklist(), determination.ruleSet());
    }

    static Snapshot.RuleSet rules(RuleSetResponse ruleSet) {
        return new Snapshot.RuleSet(
                ruleSet.edition(),
                ruleSet.source(),
                ruleSet.statement(),
                ruleSet.body(),
                ruleSet.escalationBody(),
                ruleSet.quorum());
    }

    /** Law 3: open since the minutes of the last year before that has any. */
    Snapshot.Window window(Determination determination) {
        return minutes.findLastBefore(determination.checklist(), determination.fiscalYear())
                .map(last -> new Snapshot.Window(last.published(), last.title()))
                .orElse(new Snapshot.Window(null, null));
    }

    Snapshot.Correction correction(Determination determination) {
        return determination.corrects() == null
                ? null
                : new Snapshot.Correction(
                        published.requiredRevision(determination.corrects()), determination.correctionReason());
    }

    Snapshot.Panel panel(Determination determination) {
        return panels.findLast(determination.id()).orElse(null);
    }

    /** Editions that published reviews of earlier years have looked through. */
    Set<ReviewRecord.Edition> consideredBefore(Determination determination) {
        var earlier = determinations.publishedBefore(determination.checklist(), determination.fiscalYear());
        return consideredEditions.consideredByAny(earlier).stream()
                .map(edition -> new ReviewRecord.Edition(edition.standard(), edition.edition()))
                .collect(Collectors.toSet());
    }
}
