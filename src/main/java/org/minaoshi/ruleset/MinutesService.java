package org.minaoshi.ruleset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.minaoshi.checklist.ChecklistService;
import org.minaoshi.platform.Page;
import org.minaoshi.platform.PageRequest;

/** The minutes of the council, as far as a review must know of them. */
@ApplicationScoped
public class MinutesService {

    final PublishedMinutes minutes;
    final ChecklistService checklists;
    final Clock clock;

    MinutesService(PublishedMinutes minutes, ChecklistService checklists, Clock clock) {
        this.minutes = minutes;
        this.checklists = checklists;
        this.clock = clock;
    }

    @Transactional
    public MinutesResponse register(String checklist, RegisterMinutesRequest request) {
        checklists.required(checklist);
        if (minutes.findByIdOptional(new Minutes.Key(checklist, request.fiscalYear()))
                .isPresent()) {
            throw RuleSetProblems.MINUTES_ALREADY_REGISTERED.because(
                    "%d年度の議事要旨は登録済みです".formatted(request.fiscalYear()),
                    "Those of FY%d are there".formatted(request.fiscalYear()));
        }
        var registered = Minutes.registered(checklist, request, clock.instant());
        minutes.persistAndFlush(registered);
        return registered.response();
    }

    /**
     * Those of the last year before this one that has any: their publication opens the year's window (law 3).
     *
     * @param seen only those that were registered by then
     */
    public Optional<MinutesResponse> findLastBefore(String checklist, int fiscalYear, Instant seen) {
        return minutes.findLastBefore(checklist, fiscalYear, seen).map(Minutes::response);
    }

    public Optional<MinutesResponse> find(String checklist, int fiscalYear) {
        return minutes.findByIdOptional(new Minutes.Key(checklist, fiscalYear)).map(Minutes::response);
    }

    public Page<MinutesResponse> list(String checklist, PageRequest page) {
        checklists.required(checklist);
        int before = page.after(checklist, position -> Integer.valueOf(position.get(0)))
                .orElse(Integer.MAX_VALUE);
        var rows = minutes.page(checklist, before, page.fetch()).stream()
                .map(Minutes::response)
                .toList();
        return Page.of(rows, page, checklist, row -> List.of(row.fiscalYear()));
    }
}
