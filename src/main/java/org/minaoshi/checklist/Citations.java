package org.minaoshi.checklist;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import org.minaoshi.platform.RecordQuery;

/** The items of the editions and what they cite. */
@ApplicationScoped
class Citations {

    private static final String ITEM = """
            select i.checklist, i.edition, i.number, i.title, i.summary,
                   (select coalesce(jsonb_agg(jsonb_build_object(
                               'standard', c.standard, 'edition', c.standard_edition, 'provision', c.provision) order by c.sequence), '[]')
                    from citation c where c.checklist = i.checklist and c.edition = i.edition and c.item = i.number) as citations
            from checklist_item i""";
    private static final String CITATION = """
            select c.checklist, c.edition as "checklistEdition", c.item, i.title as "itemTitle", c.sequence, c.standard,
                   c.standard_edition as edition, c.provision
            from citation c
                join checklist_item i on i.checklist = c.checklist and i.edition = c.edition and i.number = c.item""";
    private static final String FACT = """
            select c.item, i.title as "itemTitle", c.standard, c.standard_edition as edition, c.provision as designation,
                   c.sort_key as "sortKey"
            from citation c
                join checklist_item i on i.checklist = c.checklist and i.edition = c.edition and i.number = c.item""";

    final Session session;

    Citations(Session session) {
        this.session = session;
    }

    /** What citations are filtered by; null means any. The provision is canonical. */
    record Filter(String checklist, String checklistEdition, Integer item, String standard, String provision) {}

    /** Where a citation stands in the order of all. */
    record Place(String checklist, String edition, int item, int sequence) {
        static Place of(List<String> position) {
            return new Place(
                    position.get(0),
                    position.get(1),
                    Integer.parseInt(position.get(2)),
                    Integer.parseInt(position.get(3)));
        }
    }

    List<ItemFact> itemFacts(String checklist, String edition) {
        return RecordQuery.of(session, "select number, title from checklist_item")
                .where("checklist = :checklist", "checklist", checklist)
                .where("edition = :edition", "edition", edition)
                .orderBy("number")
                .list(ItemFact.class);
    }

    List<CitationFact> citationFacts(String checklist, String edition) {
        return RecordQuery.of(session, FACT)
                .where("c.checklist = :checklist", "checklist", checklist)
                .where("c.edition = :edition", "edition", edition)
                .orderBy("c.item, c.sequence")
                .list(CitationFact.class);
    }

    /** Only those that cite what the filter names. */
    List<ItemResponse> items(Filter filter, Integer after, int limit) {
        var query = RecordQuery.of(session, ITEM)
                .where("i.checklist = :checklist", "checklist", filter.checklist())
                .where("i.edition = :edition", "edition", filter.checklistEdition())
                .where("i.number > :after", "after", after);
        if (filter.standard() != null) {
            query.where("""
                            exists (select from citation c
                                    where c.checklist = i.checklist and c.edition = i.edition and c.item = i.number
                                      and c.standard = :standard%s)""".formatted(filter.provision() == null ? "" : " and c.provision = :provision"))
                    .with("standard", filter.standard());
            if (filter.provision() != null) {
                query.with("provision", filter.provision());
            }
        }
        return query.orderBy("i.number").list(ItemResponse.class, limit);
    }

    Optional<ItemResponse> findItem(String checklist, String edition, int number) {
        return RecordQuery.of(session, ITEM)
                .where("i.checklist = :checklist", "checklist", checklist)
                .where("i.edition = :edition", "edition", edition)
                .where("i.number = :number", "number", number)
                .find(ItemResponse.class);
    }

    /** @param after the place of the citation before */
    List<CitationResponse> list(Filter filter, Optional<Place> after, int limit) {
        var query = RecordQuery.of(session, CITATION)
                .where("c.checklist = :checklist", "checklist", filter.checklist())
                .where("c.edition = :edition", "edition", filter.checklistEdition())
                .where("c.item = :item", "item", filter.item())
                .where("c.standard = :standard", "standard", filter.standard())
                .where("c.provision = :provision", "provision", filter.provision());
        after.ifPresent(place -> query.where(
                        "(c.checklist, c.edition, c.item, c.sequence) > (:afterChecklist, :afterEdition, :afterItem, :afterSequence)")
                .with("afterChecklist", place.checklist())
                .with("afterEdition", place.edition())
                .with("afterItem", place.item())
                .with("afterSequence", place.sequence()));
        return query.orderBy("c.checklist, c.edition, c.item, c.sequence").list(CitationResponse.class, limit);
    }
}
