package org.minaoshi.itemlist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.minaoshi.identity.CurrentActor;
import org.minaoshi.platform.Faults;
import org.minaoshi.platform.Page;
import org.minaoshi.platform.PageRequest;
import org.minaoshi.platform.ProblemException;

/** The lists of the organisation that the caller acts for. */
@ApplicationScoped
public class ItemListService {

    private static final int MOST_LISTS = 100;
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,62}");

    final ItemLists lists;
    final ListedItems items;
    final CurrentActor currentActor;
    final Clock clock;

    ItemListService(ItemLists lists, ListedItems items, CurrentActor currentActor, Clock clock) {
        this.lists = lists;
        this.items = items;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** A list, and whether there was none of that name before. */
    public record Kept(ItemListResponse list, boolean created) {}

    /** @param precondition is told the present ETag, if there is one, and refuses where the edit was made on another state */
    @Transactional
    public Kept keep(String name, KeepItemListRequest request, Consumer<Optional<String>> precondition) {
        var organisation = organisation();
        if (!NAME.matcher(name).matches()) {
            throw ItemListProblems.REQUEST_INVALID.because(
                    "リストの名前には英小文字、数字、ハイフンを使ってください（63字まで）",
                    "A list's name has lower-case letters, digits and hyphens, at most 63");
        }
        requireKnown(request);
        var present = lists.findHeld(organisation, name);
        precondition.accept(present.map(row -> items.response(row).etag()));
        var now = clock.instant();
        var row = new ItemListRow(
                name,
                request.checklist(),
                request.title(),
                List.copyOf(new TreeSet<>(request.items())),
                present.map(ItemListRow::createdAt).orElse(now),
                now,
                present.map(before -> before.version() + 1).orElse(0L));
        if (present.isPresent()) {
            lists.replace(organisation, row);
        } else {
            requireRoom(organisation);
            lists.add(organisation, row);
        }
        return new Kept(items.response(row), present.isEmpty());
    }

    @Transactional
    public void remove(String name, Consumer<String> precondition) {
        var organisation = organisation();
        var present = lists.findHeld(organisation, name).orElseThrow(ItemListService::unknown);
        precondition.accept(items.response(present).etag());
        lists.remove(organisation, name);
    }

    public ItemListResponse get(String name) {
        return lists.find(organisation(), name).map(items::response).orElseThrow(ItemListService::unknown);
    }

    /** By name. */
    public Page<ItemListSummary> list(PageRequest page) {
        var organisation = organisation();
        var filter = "item lists of " + organisation;
        var after = page.after(filter, position -> position.get(0)).orElse("");
        var rows = lists.page(organisation, after, page.fetch()).stream()
                .map(ItemListSummary::of)
                .toList();
        return Page.of(rows, page, filter, row -> List.of(row.name()));
    }

    /** A list of the organisation that the caller acts for; empty too where there is no caller, or none who acts for one. */
    public Optional<ItemListResponse> find(String name) {
        return currentActor
                .find()
                .filter(actor -> actor.organisation() != null)
                .flatMap(actor -> lists.find(actor.organisation(), name))
                .map(items::response);
    }

    /** How items stand in the newest edition of a checklist, by number; what no edition has is left out. */
    public Map<Integer, ItemListResponse.ListedItem> lookedUp(String checklist, Collection<Integer> numbers) {
        return items.find(checklist, numbers);
    }

    /** Law 15. Numbers that only an older edition has may stay on a list. */
    private void requireKnown(KeepItemListRequest request) {
        if (!items.isRegistered(request.checklist())) {
            throw ItemListProblems.CHECKLIST_UNKNOWN.at(
                    "/checklist", "このチェックリストは登録されていません", "is no registered checklist");
        }
        var known = items.find(request.checklist(), request.items()).keySet();
        var faults = new Faults(ItemListProblems.ITEM_UNKNOWN);
        IntStream.range(0, request.items().size())
                .filter(i -> !known.contains(request.items().get(i)))
                .forEach(i -> faults.add(
                        ItemListProblems.ITEM_UNKNOWN,
                        "/items/" + i,
                        "この通番の項目は、どの版にもありません",
                        "is an item of no edition of the checklist"));
        faults.raise();
    }

    private void requireRoom(String organisation) {
        if (lists.count(organisation) >= MOST_LISTS) {
            throw ItemListProblems.FULL.because(
                    "項目リストは %d 件までです".formatted(MOST_LISTS), "An organisation keeps at most %d".formatted(MOST_LISTS));
        }
    }

    private String organisation() {
        var actor = currentActor.get();
        if (actor.organisation() == null) {
            throw ItemListProblems.ORGANISATION_REQUIRED.because(
                    "このトークンの主体は、登録された有効な組織に属していません。事務局に連絡してください",
                    "The token stands for no registered and active organisation; ask the secretariat");
        }
        return actor.organisation();
    }

    private static ProblemException unknown() {
        return ItemListProblems.UNKNOWN.because("この機関に、その名前の項目リストはありません", "Your organisation has no list of that name");
    }
}
