package org.minaoshi.ruleset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.minaoshi.checklist.ChecklistService;
import org.minaoshi.platform.Page;
import org.minaoshi.platform.PageRequest;

/** The rule sets of the checklists. */
@ApplicationScoped
public class RuleSetService {

    final RuleSets ruleSets;
    final ChecklistService checklists;
    final Clock clock;

    RuleSetService(RuleSets ruleSets, ChecklistService checklists, Clock clock) {
        this.ruleSets = ruleSets;
        this.checklists = checklists;
        this.clock = clock;
    }

    @Transactional
    public RuleSetResponse register(String checklist, RegisterRuleSetRequest request) {
        checklists.required(checklist);
        request.requireDistinctFactors();
        if (ruleSets.clashes(checklist, request.edition(), request.appliesFrom())) {
            throw RuleSetProblems.ALREADY_REGISTERED.because(
                    "同じ版、または同じ年度から適用される規則が既にあります",
                    "There is one with this edition, or one that applies from the same year");
        }
        var ruleSet = RuleSet.registered(checklist, request, clock.instant());
        ruleSets.persistAndFlush(ruleSet);
        return ruleSet.response();
    }

    public RuleSetResponse required(String checklist, String edition) {
        return ruleSets.findByIdOptional(new RuleSet.Key(checklist, edition))
                .map(RuleSet::response)
                .orElseThrow(() -> RuleSetProblems.UNKNOWN.because(
                        "この版の規則は登録されていません", "No rule set of this edition is registered"));
    }

    /** The newest that governs the year; 422 where none does. */
    public RuleSetResponse requiredFor(String checklist, int fiscalYear) {
        return ruleSets.findApplying(checklist, fiscalYear)
                .map(RuleSet::response)
                .orElseThrow(() -> RuleSetProblems.MISSING.because(
                        "%d年度に適用される規則を先に登録してください".formatted(fiscalYear),
                        "Register a rule set that applies to FY%d first".formatted(fiscalYear)));
    }

    public Page<RuleSetResponse> list(String checklist, PageRequest page) {
        checklists.required(checklist);
        int before = page.after(checklist, position -> Integer.valueOf(position.get(0)))
                .orElse(Integer.MAX_VALUE);
        var rows = ruleSets.page(checklist, before, page.fetch()).stream()
                .map(RuleSet::response)
                .toList();
        return Page.of(rows, page, checklist, row -> List.of(row.appliesFrom()));
    }
}
