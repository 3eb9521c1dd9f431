package org.minaoshi.checklist;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;
import static org.minaoshi.checklist.ChecklistProblems.CITATION_REPEATED;
import static org.minaoshi.checklist.ChecklistProblems.ITEM_REPEATED;
import static org.minaoshi.checklist.ChecklistProblems.PROVISION_RETIRED;
import static org.minaoshi.checklist.ChecklistProblems.PROVISION_UNKNOWN;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.minaoshi.checklist.ChecklistContent.Citation;
import org.minaoshi.checklist.ChecklistContent.Item;
import org.minaoshi.checklist.RegisterChecklistEditionRequest.CitationEntry;
import org.minaoshi.checklist.RegisterChecklistEditionRequest.ItemEntry;
import org.minaoshi.platform.Faults;

/** Reads a request as an edition; every citation leads to a provision that stands, or all is refused with each place named (law 15). */
final class ChecklistReading {

    private final Faults faults = new Faults(PROVISION_UNKNOWN, PROVISION_RETIRED, ITEM_REPEATED, CITATION_REPEATED);
    private final CitedProvisions.Catalogue catalogue;

    ChecklistReading(CitedProvisions.Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    ChecklistContent read(String checklist, RegisterChecklistEditionRequest request) {
        var cited = new CitedProvisions(
                catalogue,
                request.items().stream()
                        .flatMap(item -> item.citations().stream())
                        .toList());
        Set<Integer> numbers = new HashSet<>();
        var items = IntStream.range(0, request.items().size())
                .mapToObj(i -> item(request.items().get(i), cited, numbers, "/items/" + i))
                .sorted(comparing(Item::number))
                .toList();
        faults.raise();
        return new ChecklistContent(
                checklist, request.edition(), request.label(), request.published(), request.predecessor(), items);
    }

    private Item item(ItemEntry entry, CitedProvisions cited, Set<Integer> numbers, String pointer) {
        if (!numbers.add(entry.number())) {
            faults.add(ITEM_REPEATED, pointer + "/number", "この通番は既にあります", "stands in this edition already");
        }
        Set<Citation> seen = new HashSet<>();
        var citations = IntStream.range(0, entry.citations().size())
                .mapToObj(i -> citation(entry.citations().get(i), cited, seen, pointer + "/citations/" + i))
                .filter(Objects::nonNull)
                .sorted(comparing(Citation::standard)
                        .thenComparing(Citation::sortKey)
                        .thenComparing(Citation::edition, nullsFirst(naturalOrder())))
                .toList();
        return new Item(entry.number(), entry.title(), entry.summary(), citations);
    }

    /** Null where it leads nowhere. */
    private Citation citation(CitationEntry entry, CitedProvisions cited, Set<Citation> seen, String pointer) {
        var fact = cited.find(entry);
        if (fact.isEmpty()) {
            unknown(pointer, cited.unknownMember(entry));
            return null;
        }
        if (fact.get().retired()) {
            faults.add(PROVISION_RETIRED, pointer + "/provision", "欠番です", "is retired");
        }
        var citation = new Citation(
                entry.standard(),
                entry.edition(),
                fact.get().designation(),
                fact.get().sortKey());
        if (!seen.add(citation)) {
            faults.add(CITATION_REPEATED, pointer, "この項目で既に引用しています", "is cited by this item already");
        }
        return citation;
    }

    private void unknown(String pointer, String member) {
        switch (member) {
            case "standard" ->
                faults.add(PROVISION_UNKNOWN, pointer + "/standard", "この基準は登録されていません", "is no registered standard");
            case "edition" ->
                faults.add(
                        PROVISION_UNKNOWN,
                        pointer + "/edition",
                        "この版は登録されていません",
                        "is no registered edition of the standard");
            default ->
                faults.add(PROVISION_UNKNOWN, pointer + "/provision", "この基準項目は登録されていません", "is no registered provision");
        }
    }
}
