package org.minaoshi.itemchange;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.minaoshi.checklist.ChecklistEditionResponse;
import org.minaoshi.checklist.ChecklistService;
import org.minaoshi.determination.Publication;
import org.minaoshi.impact.Impact;
import org.minaoshi.impact.TouchingService;
import org.minaoshi.itemchange.FoundChanges.NewEdition;
import org.minaoshi.itemchange.ItemChanges.ItemHistory;
import org.minaoshi.itemchange.ItemChanges.PublishedJudgement;
import org.minaoshi.itemchange.ItemChanges.TouchedProvision;
import org.minaoshi.itemchange.PublishedJudgements.Decided;
import org.minaoshi.itemlist.ItemListResponse.ListedItem;
import org.minaoshi.itemlist.ItemListService;
import org.minaoshi.platform.CanonicalJson;
import org.minaoshi.platform.ETags;
import org.minaoshi.platform.Page;
import org.minaoshi.platform.PageRequest;
import org.minaoshi.standard.StandardEditionResponse;

/** The door of this room. It only reads. */
@ApplicationScoped
public class ItemChangeService {

    final QuestionReading questions;
    final ChecklistService checklists;
    final ItemListService lists;
    final FoundChanges found;
    final TouchingService touching;
    final PublishedJudgements published;

    ItemChangeService(
            QuestionReading questions,
            ChecklistService checklists,
            ItemListService lists,
            FoundChanges found,
            TouchingService touching,
            PublishedJudgements published) {
        this.questions = questions;
        this.checklists = checklists;
        this.lists = lists;
        this.found = found;
        this.touching = touching;
        this.published = published;
    }

    /** Of the answer; another one with each release that answers the same question otherwise. */
    private static final int FORM = 2;

    /**
     * What an answer rests on: editions and publications, none of which ever changes. Another answer needs another of them, so whoever asks again is told from
     * this alone that nothing is new.
     *
     * @param question of the items of the page
     * @param nextPageToken null on the last page
     */
    record Grounds(
            Question question,
            String nextPageToken,
            ChecklistEditionResponse newest,
            List<StandardEditionResponse> standards,
            List<Publication> publications) {

        String etag() {
            return ETags.of(CanonicalJson.digest(new Digests(
                    FORM,
                    question,
                    nextPageToken != null,
                    newest.digest(),
                    standards.stream().map(StandardEditionResponse::digest).toList(),
                    publications.stream().map(Publication::digest).toList())));
        }
    }

    private record Digests(
            int form,
            Question question,
            boolean more,
            String newest,
            List<String> standards,
            List<String> publications) {}

    /** Of a page of the items; one that is put on the list between two pages is told where its number comes after the last. */
    Grounds grounds(QuestionReading.Asked asked, PageRequest page) {
        var question = questions.read(asked);
        int after =
                page.after(asked, position -> Integer.valueOf(position.get(0))).orElse(0);
        var rows = question.items().stream()
                .filter(item -> item > after)
                .limit(page.fetch())
                .toList();
        var items = Page.of(rows, page, asked, List::of);
        return new Grounds(
                question.of(items.items()),
                items.nextPageToken(),
                checklists.latestEdition(question.checklist()),
                found.newStandardEditions(question),
                published.inForce(question.checklist()));
    }

    ItemChanges changes(Grounds grounds) {
        var question = grounds.question();
        var editions = found.newEditions(question);
        var touched = touched(grounds);
        var decided = grounds.publications().stream().map(published::of).toList();
        var since = decided.stream()
                .filter(one -> question.since().covers(one.publication().publishedAt()))
                .toList();
        return new ItemChanges(
                question.checklist(),
                grounds.newest().edition(),
                question.since().day(),
                question.since().edition(),
                question.depth(),
                since.stream().map(Decided::decision).toList(),
                lists.lookedUp(question.checklist(), question.items()).values().stream()
                        .map(item -> history(item, editions, touched, since, decided))
                        .toList(),
                grounds.nextPageToken());
    }

    /** By item. */
    private Map<Integer, List<TouchedProvision>> touched(Grounds grounds) {
        var question = grounds.question();
        record Of(int item, TouchedProvision provision) {}
        return grounds.standards().stream()
                .flatMap(edition ->
                        touching.touched(grounds.newest(), edition, question.items(), question.depth()).stream()
                                .map(impact -> new Of(impact.item().number(), touched(edition, impact))))
                .collect(groupingBy(Of::item, mapping(Of::provision, toList())));
    }

    private static TouchedProvision touched(StandardEditionResponse edition, Impact impact) {
        return new TouchedProvision(
                edition.standard(),
                edition.edition(),
                edition.label(),
                edition.published(),
                edition.registeredAt(),
                impact.provision().designation(),
                impact.provision().title(),
                impact.provision().retired(),
                impact.path(),
                impact.knownBy(),
                impact.amendments(),
                impact.found());
    }

    private static ItemHistory history(
            ListedItem item,
            List<NewEdition> editions,
            Map<Integer, List<TouchedProvision>> touched,
            List<Decided> since,
            List<Decided> inForce) {
        var changes = FoundChanges.of(item.number(), editions);
        var amendments = touched.getOrDefault(item.number(), List.of());
        var judgements = inForce.stream()
                .flatMap(decided -> decided.of(item.number())
                        .filter(judgement -> since.contains(decided) || isOfAny(judgement, amendments)))
                .toList();
        return new ItemHistory(
                item.number(),
                item.title(),
                item.gone(),
                item.lastEdition(),
                changes,
                amendments,
                judgements,
                FollowUp.of(new FollowUp.Facts(item.gone(), changes, amendments, judgements)));
    }

    /** What was judged of what is listed is listed too, also where it was published before. */
    private static boolean isOfAny(PublishedJudgement judgement, List<TouchedProvision> amendments) {
        return amendments.stream().anyMatch(touched -> touched.isOf(judgement));
    }
}
