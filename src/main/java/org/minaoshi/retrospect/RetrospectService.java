package org.minaoshi.retrospect;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.minaoshi.checklist.ChecklistResponse;
import org.minaoshi.checklist.ChecklistService;
import org.minaoshi.checklist.CitationFact;
import org.minaoshi.determination.DeterminationService;
import org.minaoshi.determination.ProposalService;
import org.minaoshi.platform.Page;
import org.minaoshi.platform.PageRequest;
import org.minaoshi.standard.StandardService;

/** The door of this room. It only reads. */
@ApplicationScoped
public class RetrospectService {

    final ChecklistService checklists;
    final StandardService standards;
    final EditionsThen editions;
    final DecisionsThen decisions;
    final DeterminationService determinations;
    final ProposalService proposals;
    final Clock clock;

    RetrospectService(
            ChecklistService checklists,
            StandardService standards,
            EditionsThen editions,
            DecisionsThen decisions,
            DeterminationService determinations,
            ProposalService proposals,
            Clock clock) {
        this.checklists = checklists;
        this.standards = standards;
        this.editions = editions;
        this.decisions = decisions;
        this.determinations = determinations;
        this.proposals = proposals;
        this.clock = clock;
    }

    /**
     * @param on null for today
     * @param knownAt a day or a moment, not ahead; null for now
     */
    public Viewpoint viewpoint(LocalDate on, String knownAt) {
        return Viewpoint.of(on, knownAt, clock.instant());
    }

    public ChecklistAsOf checklist(String code, String knownAt, Viewpoint viewpoint) {
        var checklist = requiredChecklist(code, viewpoint);
        var edition = editions.ofChecklist(code, viewpoint);
        var citations = edition.inForce() == null
                ? List.<CitationFact>of()
                : checklists.citations(code, edition.inForce().edition());
        var dated = edition.map(DatedEdition::of);
        return new ChecklistAsOf(
                code,
                checklist.title(),
                viewpoint.on(),
                asked(knownAt, viewpoint),
                dated.inForce(),
                dated.possible(),
                editions.ofCited(citations, viewpoint).entrySet().stream()
                        .map(standard ->
                                cited(standard.getKey(), standard.getValue().map(DatedEdition::of)))
                        .toList(),
                decisions.findRuleSet(code, viewpoint).orElse(null),
                decisions.determinations(code, viewpoint));
    }

    private static ChecklistAsOf.CitedStandard cited(String standard, Succession<DatedEdition> edition) {
        return new ChecklistAsOf.CitedStandard(standard, edition.inForce(), edition.possible());
    }

    /** By number; 404 {@code checklist-edition-unknown} where no edition had been published. */
    public Page<ItemAsOf> items(String checklist, String knownAt, Viewpoint viewpoint, PageRequest page) {
        requiredChecklist(checklist, viewpoint);
        var edition = editions.ofChecklist(checklist, viewpoint).inForce();
        if (edition == null) {
            throw RetrospectProblems.CHECKLIST_EDITION_UNKNOWN.because(
                    "その時点では、公表された版は知られていません", "No edition was known to have been published by then");
        }
        var filter = List.of(checklist, edition.edition(), viewpoint.on().toString(), knownAt == null ? "" : knownAt);
        int after =
                page.after(filter, position -> Integer.valueOf(position.get(0))).orElse(0);
        var items = checklists.items(checklist, edition.edition()).stream()
                .filter(item -> item.number() > after)
                .limit(page.fetch())
                .toList();
        var numbers = items.stream().map(item -> item.number()).toList();
        var citations = checklists.citations(checklist, edition.edition()).stream()
                .filter(citation -> numbers.contains(citation.item()))
                .toList();
        return Page.of(editions.items(items, citations, viewpoint), page, filter, item -> List.of(item.number()));
    }

    public StandardAsOf standard(String code, String knownAt, Viewpoint viewpoint) {
        if (!viewpoint.knows(standards.required(code).registeredAt())) {
            throw RetrospectProblems.STANDARD_UNKNOWN.because("その時点では登録されていません", "It was not registered by then");
        }
        var edition = editions.ofStandard(code, viewpoint).map(DatedEdition::of);
        return new StandardAsOf(code, viewpoint.on(), asked(knownAt, viewpoint), edition.inForce(), edition.possible());
    }

    /** By the steps that were taken: each is known from the moment it was taken. */
    public DeterminationAsOf determination(UUID id, String knownAt, Viewpoint viewpoint) {
        var review = determinations.get(id);
        var steps = determinations.history(id).stream()
                .filter(step -> viewpoint.knows(step.takenAt()))
                .toList();
        if (steps.isEmpty()) {
            throw RetrospectProblems.DETERMINATION_UNKNOWN.because("その時点では開始されていません", "It had not been opened by then");
        }
        return DeterminationAsOf.of(review, asked(knownAt, viewpoint), steps, proposals.of(id));
    }

    private ChecklistResponse requiredChecklist(String code, Viewpoint viewpoint) {
        var checklist = checklists.required(code);
        if (!viewpoint.knows(checklist.registeredAt())) {
            throw RetrospectProblems.CHECKLIST_UNKNOWN.because("その時点では登録されていません", "It was not registered by then");
        }
        return checklist;
    }

    private static Instant asked(String knownAt, Viewpoint viewpoint) {
        return knownAt == null ? null : viewpoint.known();
    }
}
