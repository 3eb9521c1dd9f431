package org.minaoshi.itemchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.minaoshi.checklist.ChecklistService;
import org.minaoshi.impact.TouchingService;
import org.minaoshi.itemlist.ItemListResponse;
import org.minaoshi.itemlist.ItemListService;
import org.minaoshi.platform.ProblemException;

/** Reads what is asked for, and refuses what is not there (law 15). */
@ApplicationScoped
class QuestionReading {

    private static final int MOST_ITEMS = 500;

    final ChecklistService checklists;
    final ItemListService lists;

    QuestionReading(ChecklistService checklists, ItemListService lists) {
        this.checklists = checklists;
        this.lists = lists;
    }

    /** As it was asked; null for what was left out. */
    record Asked(
            String checklist, String list, List<String> items, LocalDate since, String sinceEdition, Integer depth) {}

    Question read(Asked asked) {
        var list = asked.list() == null ? null : requiredList(asked);
        var checklist = checklist(asked, list);
        var since = since(asked, checklist);
        var items = items(asked, list);
        requireKnown(checklist, items);
        return new Question(checklist, List.copyOf(items), since, depth(asked));
    }

    /** One's own list; of anybody else's nothing is told, not even that it is there. */
    private ItemListResponse requiredList(Asked asked) {
        return lists.find(asked.list())
                .filter(list -> asked.checklist() == null || asked.checklist().equals(list.checklist()))
                .orElseThrow(() -> ItemChangeProblems.LIST_UNKNOWN.at(
                        "list",
                        "このチェックリストについて、あなたの機関にその名前の項目リストはありません",
                        "is no list of this checklist that your organisation keeps"));
    }

    private String checklist(Asked asked, ItemListResponse list) {
        if (list != null) {
            return list.checklist();
        }
        if (asked.checklist() == null) {
            throw invalid("checklist", "checklist または list を指定してください", "name a checklist, or a list");
        }
        if (checklists.find(asked.checklist()).isEmpty()) {
            throw ItemChangeProblems.CHECKLIST_UNKNOWN.at(
                    "checklist", "このチェックリストは登録されていません", "is no registered checklist");
        }
        return asked.checklist();
    }

    private Since since(Asked asked, String checklist) {
        if ((asked.since() == null) == (asked.sinceEdition() == null)) {
            throw invalid("since", "since と sinceEdition のいずれか一方を指定してください", "name either since or sinceEdition");
        }
        return asked.since() != null
                ? new Since(asked.since(), null)
                : checklists
                        .findEdition(checklist, asked.sinceEdition())
                        .map(Since::edition)
                        .orElseThrow(() -> ItemChangeProblems.EDITION_UNKNOWN.at(
                                "sinceEdition", "この版は登録されていません", "is no registered edition of the checklist"));
    }

    private static TreeSet<Integer> items(Asked asked, ItemListResponse list) {
        var items = new TreeSet<Integer>();
        if (list != null) {
            list.items().forEach(item -> items.add(item.number()));
        }
        asked.items().forEach(item -> items.add(number(item)));
        if (items.isEmpty()) {
            throw invalid("item", "list または item を指定してください", "name a list, or items");
        }
        if (items.size() > MOST_ITEMS) {
            throw invalid(
                    "item",
                    "一度に指定できる項目は %d 件までです".formatted(MOST_ITEMS),
                    "at most %d items are told at a time".formatted(MOST_ITEMS));
        }
        return items;
    }

    private static int number(String item) {
        try {
            return Integer.parseInt(item);
        } catch (NumberFormatException e) {
            throw invalid("item", "通番を指定してください", "must be the number of an item");
        }
    }

    private void requireKnown(String checklist, TreeSet<Integer> items) {
        if (!lists.lookedUp(checklist, items).keySet().containsAll(items)) {
            throw ItemChangeProblems.ITEM_UNKNOWN.at(
                    "item", "どの版にもない通番があります", "names an item that no edition of the checklist has");
        }
    }

    private static int depth(Asked asked) {
        int depth = asked.depth() == null ? 1 : asked.depth();
        if (depth < 0 || depth > TouchingService.DEEPEST) {
            throw invalid(
                    "depth",
                    "0 から %d の整数を指定してください".formatted(TouchingService.DEEPEST),
                    "must be a whole number from 0 to %d".formatted(TouchingService.DEEPEST));
        }
        return depth;
    }

    private static ProblemException invalid(String parameter, String ja, String en) {
        return ItemChangeProblems.REQUEST_INVALID.at(parameter, ja, en);
    }
}
