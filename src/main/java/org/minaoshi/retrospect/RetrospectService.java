package org.minaoshi.retrospect;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.IntStream;
import org.minaoshi.checklist.ChecklistEditionResponse;
import org.minaoshi.checklist.ChecklistResponse;
import org.minaoshi.checklist.ChecklistService;
import org.minaoshi.checklist.CitationFact;
import org.minaoshi.checklist.FiscalYear;
import org.minaoshi.platform.Page;
import org.minaoshi.platform.PageRequest;
import org.minaoshi.standard.StandardService;

/** The door to checklists as they were, with what they cited, their rules, and what was determined of them. It only reads. */
@ApplicationScoped
public class RetrospectService {

    final ChecklistService checklists;
    final StandardService standards;
    final EditionsThen editions;
    final DecisionsThen decisions;

    RetrospectService(
            ChecklistService checklists, StandardService standards, EditionsThen editions, DecisionsThen decisions) {
        this.checklists = checklists;
        this.standards = standards;
        this.editions = editions;
        this.decisions = decisions;
    }

    public ChecklistAsOf checklist(String code, Viewpoint viewpoint) {
        var checklist = requiredChecklist(code, viewpoint);
        var edition = editions.ofChecklist(code, viewpoint);
        var citations = edition.inForce() == null
                ? List.<CitationFact>of()
                : checklists.citations(code, edition.inForce().edition());
        var dated = edition.map(DatedEdition::of);
        return new ChecklistAsOf(
                code,
                checklist.title(),
                viewpoint.asOf(),
                viewpoint.knownAt(),
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

    /** To what a page token belongs: as it was asked, and the edition it was asked of. */
    private record Asked(String checklist, String edition, String asOf, String knownAt, CitationFilter filter) {

        static Asked of(ChecklistEditionResponse edition, Viewpoint viewpoint, CitationFilter filter) {
            return new Asked(
                    edition.checklist(), edition.edition(), viewpoint.asOf().toString(), viewpoint.asked(), filter);
        }
    }

    /** By number; 404 {@code checklist-edition-unknown} where no edition had been published. */
    public Page<ItemAsOf> items(String checklist, Viewpoint viewpoint, PageRequest page) {
        var edition = requiredEdition(checklist, viewpoint);
        var asked = Asked.of(edition, viewpoint, null);
        int after =
                page.after(asked, position -> Integer.valueOf(position.get(0))).orElse(0);
        var items = checklists.items(checklist, edition.edition()).stream()
                .filter(item -> item.number() > after)
                .limit(page.fetch())
                .toList();
        var numbers = items.stream().map(item -> item.number()).toList();
        var citations = checklists.citations(checklist, edition.edition()).stream()
                .filter(citation -> numbers.contains(citation.item()))
                .toList();
        return Page.of(editions.items(items, citations, viewpoint), page, asked, item -> List.of(item.number()));
    }

    private record Placed(int place, CitationFact citation) {}

    /** By item, then as the item has them; 404 as of {@link #items}. */
    public Page<CitationAsOf> citations(
            String checklist, CitationFilter wanted, Viewpoint viewpoint, PageRequest page) {
        var edition = requiredEdition(checklist, viewpoint);
        var filter = wanted.canonical(standards::canonical);
        var asked = Asked.of(edition, viewpoint, filter);
        int after =
                page.after(asked, position -> Integer.valueOf(position.get(0))).orElse(-1);
        var all = checklists.citations(checklist, edition.edition());
        var placed = Page.of(
                IntStream.range(0, all.size())
                        .filter(place -> place > after && filter.takes(all.get(place)))
                        .mapToObj(place -> new Placed(place, all.get(place)))
                        .limit(page.fetch())
                        .toList(),
                page,
                asked,
                row -> List.of(row.place()));
        return new Page<>(
                editions.citations(placed.items().stream().map(Placed::citation).toList(), viewpoint),
                placed.nextPageToken());
    }

    /** 404 {@code rule-set-unknown} where none was known to govern the fiscal year of the day. */
    public RuleSetAsOf ruleSet(String checklist, Viewpoint viewpoint) {
        requiredChecklist(checklist, viewpoint);
        return new RuleSetAsOf(
                checklist,
                viewpoint.asOf(),
                viewpoint.knownAt(),
                FiscalYear.of(viewpoint.asOf()).year(),
                decisions
                        .findRuleSet(checklist, viewpoint)
                        .orElseThrow(() -> RetrospectProblems.RULE_SET_UNKNOWN.because(
                                "その時点では、この年度に適用される規則は知られていません",
                                "No rule set was known to govern the fiscal year of that day")));
    }

    private ChecklistEditionResponse requiredEdition(String checklist, Viewpoint viewpoint) {
        requiredChecklist(checklist, viewpoint);
        var edition = editions.ofChecklist(checklist, viewpoint).inForce();
        if (edition == null) {
            throw RetrospectProblems.CHECKLIST_EDITION_UNKNOWN.because(
                    "その時点では、公表された版は知られていません", "No edition was known to have been published by then");
        }
        return edition;
    }

    private ChecklistResponse requiredChecklist(String code, Viewpoint viewpoint) {
        var checklist = checklists.required(code);
        if (!viewpoint.knows(checklist.registeredAt())) {
            throw RetrospectProblems.CHECKLIST_UNKNOWN.because("その時点では登録されていません", "It was not registered by then");
        }
        return checklist;
    }
}
