package org.minaoshi.checklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.minaoshi.platform.Page;
import org.minaoshi.platform.PageRequest;

/** The door of this room. */
@ApplicationScoped
public class ChecklistService {

    final Checklists checklists;
    final Citations citations;
    final NewestItems newestItems;
    final WholeChecklistEditions wholeEditions;
    final RegisterChecklistEdition registerEdition;
    final Clock clock;

    ChecklistService(
            Checklists checklists,
            Citations citations,
            NewestItems newestItems,
            WholeChecklistEditions wholeEditions,
            RegisterChecklistEdition registerEdition,
            Clock clock) {
        this.checklists = checklists;
        this.citations = citations;
        this.newestItems = newestItems;
        this.wholeEditions = wholeEditions;
        this.registerEdition = registerEdition;
        this.clock = clock;
    }

    @Transactional
    public ChecklistResponse register(RegisterChecklistRequest request) {
        var checklist = new ChecklistResponse(request.code(), request.title(), request.publisher(), clock.instant());
        if (!checklists.add(checklist)) {
            throw ChecklistProblems.CHECKLIST_ALREADY_REGISTERED.because(
                    "登録済みのチェックリストは変更できません", "A registered checklist never changes");
        }
        return checklist;
    }

    @Transactional
    public ChecklistEditionResponse registerEdition(String checklist, RegisterChecklistEditionRequest request) {
        return registerEdition.register(checklist, request);
    }

    public Page<ChecklistResponse> list(PageRequest page) {
        var filter = "checklists";
        return Page.of(checklists.list(page, page.after(filter)), page, filter, checklist -> List.of(checklist.code()));
    }

    /** 404 {@code checklist-unknown} where there is none. */
    public ChecklistResponse required(String checklist) {
        return checklists.required(checklist);
    }

    public Optional<ChecklistResponse> find(String checklist) {
        return checklists.find(checklist);
    }

    /** The numbers of the items in its newest edition; empty where there is no such checklist. */
    public Optional<Set<Integer>> findNewestItems(String checklist) {
        return newestItems.find(checklist);
    }

    public Page<ChecklistEditionResponse> editions(String checklist, PageRequest page) {
        checklists.required(checklist);
        var filter = "editions of " + checklist;
        return Page.of(
                checklists.editions(checklist, page.after(filter), page.fetch()),
                page,
                filter,
                edition -> List.of(edition.edition()));
    }

    /** In the order in which they were registered; empty where the checklist is unknown. */
    public List<ChecklistEditionResponse> editions(String checklist) {
        return checklists.editions(checklist, List.of(), Integer.MAX_VALUE);
    }

    public Optional<ChecklistEditionResponse> findEdition(String checklist, String edition) {
        return checklists.findEdition(checklist, edition);
    }

    /** 404 {@code checklist-unknown} or {@code checklist-edition-unknown} where there is none. */
    public ChecklistEditionResponse requiredEdition(String checklist, String edition) {
        return checklists.findEdition(checklist, edition).orElseThrow(() -> {
            checklists.required(checklist);
            return ChecklistProblems.EDITION_UNKNOWN.because("その版はありません", "The checklist has no edition of that name");
        });
    }

    /** An edition with its items, from memory where it was asked for lately. 404 as {@link #requiredEdition}. */
    public WholeChecklistEdition whole(String checklist, String edition) {
        return whole(requiredEdition(checklist, edition));
    }

    /** @param edition a registered one, as this room told it */
    public WholeChecklistEdition whole(ChecklistEditionResponse edition) {
        return wholeEditions.read(edition);
    }

    public Optional<ChecklistEditionResponse> findLatestEdition(String checklist) {
        return checklists.findLatestEdition(checklist);
    }

    /** 404 where the checklist has no edition yet. */
    public ChecklistEditionResponse latestEdition(String checklist) {
        return checklists.findLatestEdition(checklist).orElseThrow(() -> {
            checklists.required(checklist);
            return ChecklistProblems.EDITION_UNKNOWN.because(
                    "まだ版が登録されていません", "No edition of the checklist is registered yet");
        });
    }

    /** By number; empty where the edition is unknown. */
    public List<ItemFact> items(String checklist, String edition) {
        return citations.itemFacts(checklist, edition);
    }

    /** By item, then standard, then in the standard's own order; empty where the edition is unknown. */
    public List<CitationFact> citations(String checklist, String edition) {
        return citations.citationFacts(checklist, edition);
    }
}
