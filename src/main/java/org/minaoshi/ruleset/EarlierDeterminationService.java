package org.minaoshi.ruleset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.minaoshi.checklist.ChecklistService;
import org.minaoshi.checklist.FiscalYear;
import org.minaoshi.checklist.Reviews;
import org.minaoshi.platform.Page;
import org.minaoshi.platform.PageRequest;
import org.minaoshi.standard.StandardService;

/** Determinations of years before this service kept the reviews; their conclusions may be carried over (law 6). */
@ApplicationScoped
public class EarlierDeterminationService {

    final EarlierDeterminations determinations;
    final ChecklistService checklists;
    final StandardService standards;
    final Reviews reviews;
    final Clock clock;

    EarlierDeterminationService(
            EarlierDeterminations determinations,
            ChecklistService checklists,
            StandardService standards,
            Reviews reviews,
            Clock clock) {
        this.determinations = determinations;
        this.checklists = checklists;
        this.standards = standards;
        this.reviews = reviews;
        this.clock = clock;
    }

    @Transactional
    public EarlierDeterminationResponse register(String checklist, RegisterEarlierDeterminationRequest request) {
        checklists.required(checklist);
        requireYearBefore(checklist, request.fiscalYear());
        if (find(checklist, request.fiscalYear()).isPresent()) {
            throw RuleSetProblems.EARLIER_ALREADY_REGISTERED.because(
                    "%d年度の対応方針は登録済みです".formatted(request.fiscalYear()),
                    "That of FY%d is there".formatted(request.fiscalYear()));
        }
        var registered = EarlierDetermination.registered(
                checklist, request, conclusions(request.conclusions()), clock.instant());
        determinations.persistAndFlush(registered);
        return registered.response();
    }

    /** Law 1: what is reviewed here, or will be, was not determined before; another year would also count as the last one reviewed (law 3). */
    private void requireYearBefore(String checklist, int fiscalYear) {
        if (fiscalYear > FiscalYear.of(LocalDate.now(clock)).year()) {
            throw RuleSetProblems.YEAR_NOT_BEGUN.at(
                    "/fiscalYear",
                    "%d年度の対応方針はまだあり得ません".formatted(fiscalYear),
                    "FY%d cannot have been determined yet".formatted(fiscalYear));
        }
        if (reviews.isHeld(checklist, fiscalYear)) {
            throw RuleSetProblems.YEAR_IS_HELD.because(
                    "%d年度の見直しはこのシステムで行われています".formatted(fiscalYear), "FY%d is reviewed here".formatted(fiscalYear));
        }
    }

    public Optional<EarlierDeterminationResponse> find(String checklist, int fiscalYear) {
        return determinations
                .findByIdOptional(new EarlierDetermination.Key(checklist, fiscalYear))
                .map(EarlierDetermination::response);
    }

    /** The newest year there is one of, and when the minutes of its council were published. */
    public Optional<LastBefore> findLast(String checklist) {
        return determinations.findLast(checklist);
    }

    /** @param minutes null where none are registered */
    public record LastBefore(int fiscalYear, LocalDate minutes) {}

    public Page<EarlierDeterminationResponse> list(String checklist, PageRequest page) {
        checklists.required(checklist);
        int before = page.after(checklist, position -> Integer.valueOf(position.get(0)))
                .orElse(Integer.MAX_VALUE);
        var rows = determinations.page(checklist, before, page.fetch()).stream()
                .map(EarlierDetermination::response)
                .toList();
        return Page.of(rows, page, checklist, row -> List.of(row.fiscalYear()));
    }

    private List<Conclusion> conclusions(List<RegisterEarlierDeterminationRequest.Concluded> concluded) {
        var factors = new HashSet<String>();
        var conclusions = new ArrayList<Conclusion>();
        for (var one : concluded) {
            var place = "/conclusions/" + conclusions.size();
            if (!factors.add(one.factor())) {
                throw RuleSetProblems.CONCLUSION_REPEATED.at(
                        place + "/factor", "この検討事項には既に結論があります", "the factor has a conclusion already");
            }
            var edition = standards
                    .findEdition(one.about().standard(), one.about().edition())
                    .orElseThrow(() -> RuleSetProblems.EDITION_UNKNOWN.at(
                            place + "/about", "この版の基準は登録されていません", "no such edition of the standard is registered"));
            conclusions.add(new Conclusion(
                    one.factor(),
                    new Conclusion.Text(edition.standard(), edition.edition(), edition.digest()),
                    one.text()));
        }
        return conclusions;
    }
}
