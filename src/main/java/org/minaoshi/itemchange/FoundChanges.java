package org.minaoshi.itemchange;

import static java.util.stream.Collectors.toCollection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.minaoshi.checklist.ChecklistEditionResponse;
import org.minaoshi.checklist.ChecklistService;
import org.minaoshi.checklist.WholeItem;
import org.minaoshi.comparison.ChecklistComparison;
import org.minaoshi.comparison.ComparisonService;
import org.minaoshi.comparison.ItemComparison;
import org.minaoshi.comparison.Kind;
import org.minaoshi.itemchange.ItemChanges.ChangedField;
import org.minaoshi.itemchange.ItemChanges.EditionChange;
import org.minaoshi.standard.StandardEditionResponse;
import org.minaoshi.standard.StandardService;

/** Reads from the catalogue which editions are new, and what those of the checklist did to an item. */
@ApplicationScoped
class FoundChanges {

    final ChecklistService checklists;
    final StandardService standards;
    final ComparisonService comparisons;

    FoundChanges(ChecklistService checklists, StandardService standards, ComparisonService comparisons) {
        this.checklists = checklists;
        this.standards = standards;
        this.comparisons = comparisons;
    }

    /**
     * An edition of the checklist that is new, beside the one before it.
     *
     * @param comparison of both, by item
     */
    record NewEdition(ChecklistEditionResponse edition, ChecklistComparison comparison) {}

    /** The earliest first. The very first edition changed nothing that was known before. */
    List<NewEdition> newEditions(Question question) {
        var editions = checklists.editions(question.checklist());
        var found = new ArrayList<NewEdition>();
        var reached = question.since().edition() == null;
        for (int i = 0; i < editions.size(); i++) {
            var edition = editions.get(i);
            if (i > 0 && reached && isNew(edition, question.since())) {
                found.add(new NewEdition(
                        edition, comparisons.ofChecklist(question.checklist(), edition.edition(), null)));
            }
            reached = reached || edition.edition().equals(question.since().edition());
        }
        return found;
    }

    /** Since an edition, all that follow it are new. */
    private static boolean isNew(ChecklistEditionResponse edition, Since since) {
        return since.edition() != null || since.covers(edition.published(), edition.registeredAt());
    }

    /** New editions of the standards that the checklist cites: by standard, then as registered. */
    List<StandardEditionResponse> newStandardEditions(Question question) {
        return cited(question).stream()
                .flatMap(standard -> standards.editions(standard).stream())
                .filter(edition -> question.since().covers(edition.published(), edition.registeredAt()))
                .toList();
    }

    private TreeSet<String> cited(Question question) {
        return checklists.whole(checklists.latestEdition(question.checklist())).items().values().stream()
                .flatMap(item -> item.citations().stream())
                .map(citation -> citation.standard())
                .collect(toCollection(TreeSet::new));
    }

    /**
     * What the new editions did to an item, the earliest first: from its number in the newest edition, or the last that had it, back along its former numbers; and
     * where what once bore this number was given another.
     */
    static List<EditionChange> of(int number, List<NewEdition> editions) {
        var changes = new ArrayList<EditionChange>();
        var known = number;
        for (int i = editions.size() - 1; i >= 0; i--) {
            var edition = editions.get(i);
            var entry = now(edition.comparison(), known).or(() -> before(edition.comparison(), number));
            entry.filter(ItemComparison::isChange)
                    .ifPresent(changed -> changes.add(0, change(edition.edition(), changed)));
            before(edition.comparison(), number)
                    .filter(moved -> moved.kind() == Kind.MOVED && !moved.equals(entry.orElse(null)))
                    .ifPresent(moved -> changes.add(0, change(edition.edition(), moved)));
            known = entry.map(ItemComparison::former).map(WholeItem::number).orElse(known);
        }
        return List.copyOf(changes);
    }

    private static Optional<ItemComparison> now(ChecklistComparison comparison, int number) {
        return comparison.entries().stream()
                .filter(entry -> entry.latter() != null && entry.latter().number() == number)
                .findFirst();
    }

    private static Optional<ItemComparison> before(ChecklistComparison comparison, int number) {
        return comparison.entries().stream()
                .filter(entry -> entry.former() != null && entry.former().number() == number)
                .findFirst();
    }

    private static EditionChange change(ChecklistEditionResponse edition, ItemComparison entry) {
        return new EditionChange(
                edition.edition(),
                edition.label(),
                edition.published(),
                edition.registeredAt(),
                entry.kind(),
                entry.weight(),
                entry.former() == null ? null : entry.former().number(),
                entry.latter() == null ? null : entry.latter().number(),
                entry.fields().stream().map(ChangedField::of).toList());
    }
}
