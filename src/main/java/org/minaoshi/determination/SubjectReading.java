package org.minaoshi.determination;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;
import org.minaoshi.gathering.Subject;
import org.minaoshi.impact.ConsideredEditionService;
import org.minaoshi.record.ReviewRecord;
import org.minaoshi.record.Snapshot;
import org.minaoshi.ruleset.MinutesService;
import org.minaoshi.ruleset.RuleSetService;

/** What is reviewed, by which rules, in which window, and what came before. */
@ApplicationScoped
class SubjectReading {

    final RuleSetService ruleSets;
    final MinutesService minutes;
    final Determinations determinations;
    final ConsideredEditionService consideredEditions;
    final PanelRecords panels;
    final PublishedRevisions published;
    final Clock clock;

    SubjectReading(
            RuleSetService ruleSets,
            MinutesService minutes,
            Determinations determinations,
            ConsideredEditionService consideredEditions,
            PanelRecords panels,
            PublishedRevisions published,
            Clock clock) {
        this.ruleSets = ruleSets;
        this.minutes = minutes;
        this.determinations = determinations;
        this.consideredEditions = consideredEditions;
        this.panels = panels;
        this.published = published;
        this.clock = clock;
    }

    Subject of(Determination determination) {
        return new Subject(
                determination.id(),
                determination.checklist(),
                determination.checklistEdition(),
                determination.fiscalYear(),
                ruleSets.required(determination.checklist(), determination.ruleSet()),
                window(determination),
                correction(determination),
                panels.findLast(determination.id()).orElse(null),
                consideredBefore(determination));
    }

    /** Law 3: open since the minutes of the last year before that has any. */
    private Snapshot.Window window(Determination determination) {
        return minutes.findLastBefore(determination.checklist(), determination.fiscalYear(), clock.instant())
                .map(last -> new Snapshot.Window(last.published(), last.title()))
                .orElse(new Snapshot.Window(null, null));
    }

    private Snapshot.Correction correction(Determination determination) {
        return determination.corrects() == null
                ? null
                : new Snapshot.Correction(
                        published.requiredRevision(determination.corrects()), determination.correctionReason());
    }

    private Set<ReviewRecord.Edition> consideredBefore(Determination determination) {
        var earlier = determinations.publishedBefore(determination.checklist(), determination.fiscalYear());
        return consideredEditions.consideredByAny(earlier).stream()
                .map(edition -> new ReviewRecord.Edition(edition.standard(), edition.edition()))
                .collect(Collectors.toSet());
    }
}
