package org.minaoshi.impact;

import static java.util.stream.Collectors.toMap;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.minaoshi.checklist.ChecklistEditionResponse;
import org.minaoshi.checklist.ChecklistService;
import org.minaoshi.checklist.WholeChecklistEdition;
import org.minaoshi.standard.StandardEditionResponse;

/**
 * Puts editions beside checklists, and keeps in memory what came of it: neither side ever changes. It is kept under all that is known of both sides, their
 * digests too, and of the newest edition of the standard, since that may name a provision which the others do not know.
 */
@ApplicationScoped
class ConsideredTexts {

    /** Of at most some 200 bytes: about 16 MB. What has more is worked out each time. */
    private static final long MOST_ROWS = 80_000;

    private record Key(
            ChecklistEditionResponse checklist, StandardEditionResponse edition, StandardEditionResponse newest) {}

    private final Cache<Key, Considered> kept = Caffeine.newBuilder()
            .maximumWeight(MOST_ROWS)
            .weigher((Key key, Considered considered) -> considered.weight())
            .build();

    final ChecklistService checklists;
    final EditionTexts editionTexts;
    final Lineages lineages;

    ConsideredTexts(ChecklistService checklists, EditionTexts editionTexts, Lineages lineages) {
        this.checklists = checklists;
        this.editionTexts = editionTexts;
        this.lineages = lineages;
    }

    Editions editions() {
        return new Editions(editionTexts);
    }

    ChecklistEditionResponse checklist(String checklist, String edition) {
        return checklists.requiredEdition(checklist, edition);
    }

    /** By standard, then in the order in which the editions were registered. */
    List<ConsideredEdition> inOrder(List<ConsideredEditions.Row> considered, Editions editions) {
        return considered.stream().collect(Collectors.groupingBy(ConsideredEditions.Row::standard)).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(entry -> inOrder(entry.getValue(), editions.of(entry.getKey())))
                .toList();
    }

    private static Stream<ConsideredEdition> inOrder(
            List<ConsideredEditions.Row> considered, List<StandardEditionResponse> registered) {
        var rows = considered.stream().collect(toMap(ConsideredEditions.Row::edition, Function.identity()));
        return registered.stream()
                .filter(edition -> rows.containsKey(edition.edition()))
                .map(edition -> new ConsideredEdition(
                        edition.standard(),
                        edition.edition(),
                        edition.label(),
                        rows.get(edition.edition()).consideredAt()));
    }

    /** @param edition a registered one of the standard */
    Considered read(ChecklistEditionResponse checklist, String standard, String edition, Editions editions) {
        var registered = editions.of(standard);
        var key = new Key(
                checklist, registered.get(editions.place(standard, edition)), registered.get(registered.size() - 1));
        var known = kept.getIfPresent(key);
        if (known == null) {
            known = workedOut(key, checklists.whole(checklist), editions);
            kept.put(key, known);
        }
        return known;
    }

    private Considered workedOut(Key key, WholeChecklistEdition checklist, Editions editions) {
        var citations = Citation.of(checklist).stream()
                .filter(citation -> citation.standard().equals(key.edition().standard()))
                .toList();
        return Considered.of(
                lineages.read(key.edition(), citations, editions),
                citations,
                checklist.items().values().stream()
                        .map(item ->
                                new Considered.CheckedItem(new Impact.Item(item.number(), item.title()), item.digest()))
                        .toList());
    }
}
