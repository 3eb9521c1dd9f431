package org.minaoshi.standard;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import org.minaoshi.platform.LocalizedText;
import org.minaoshi.platform.RecordQuery;

/** What is in the editions: provisions, amendments, cross-references. Designations are canonical here. */
@ApplicationScoped
class Provisions {

    private static final String FACT = """
            select standard, edition, designation, title, status = 'RETIRED' as retired, sort_key as "sortKey" from provision p""";
    private static final String AMENDMENT = """
            select standard, edition, provision, sequence, kind, paragraph, from_paragraph as "fromParagraph",
                   from_provision as "fromProvision", strength, summary, cites
            from amendment""";
    private static final String REFERENCE = """
            select sequence, from_provision as "from", paragraph, to_provision as "to", section from cross_reference""";

    final Session session;

    Provisions(Session session) {
        this.session = session;
    }

    /** The row of a cross-reference with its place in the edition. */
    record PlacedReference(int sequence, String from, String paragraph, String to, String section) {

        CrossReferenceResponse response() {
            return new CrossReferenceResponse(from, paragraph, to, section);
        }
    }

    /** Where an amendment stands in its edition. */
    record Place(String sortKey, int sequence) {
        static Place of(List<String> position) {
            return new Place(position.get(0), Integer.parseInt(position.get(1)));
        }
    }

    /** Everything of a provision but what others say of it. */
    record ProvisionRow(
            String standard,
            String edition,
            String designation,
            String category,
            int number,
            Integer branch,
            LocalizedText title,
            LocalizedText summary,
            ProvisionStatus status,
            List<Paragraph> paragraphs) {}

    /** A provision without what is in other tables. */
    record WholeRow(
            String designation,
            String category,
            String sortKey,
            LocalizedText title,
            LocalizedText summary,
            ProvisionStatus status,
            List<Paragraph> paragraphs) {}

    /** In the standard's order. */
    List<WholeRow> whole(String standard, String edition) {
        return RecordQuery.of(session, """
                        select designation, category, sort_key as "sortKey", title, summary, status, paragraphs from provision""")
                .where("standard = :standard", "standard", standard)
                .where("edition = :edition", "edition", edition)
                .orderBy("sort_key")
                .list(WholeRow.class);
    }

    List<ProvisionFact> facts(String standard, String edition) {
        return RecordQuery.of(session, FACT)
                .where("standard = :standard", "standard", standard)
                .where("edition = :edition", "edition", edition)
                .orderBy("sort_key")
                .list(ProvisionFact.class);
    }

    List<ProvisionFact> facts(String standard, String edition, Collection<String> designations) {
        return RecordQuery.of(session, FACT)
                .where("standard = :standard", "standard", standard)
                .where("edition = :edition", "edition", edition)
                .where("designation in (:designations)", "designations", designations)
                .orderBy("sort_key")
                .list(ProvisionFact.class);
    }

    /** Each as the newest edition has it that knows it. */
    List<ProvisionFact> newestFacts(String standard, Collection<String> designations) {
        return RecordQuery.of(session, FACT)
                .where("standard = :standard", "standard", standard)
                .where("designation in (:designations)", "designations", designations)
                .where("""
                        edition_sequence = (select max(q.edition_sequence) from provision q
                                            where q.standard = p.standard and q.designation = p.designation)""")
                .orderBy("sort_key")
                .list(ProvisionFact.class);
    }

    List<ProvisionSummary> list(
            OpenEdition edition, String category, ProvisionStatus status, Boolean amended, String after, int limit) {
        return in(edition, """
                        select designation, category, number, branch, title, summary, status, amendment_count > 0 as amended
                        from provision""")
                .where("category = :category", "category", category)
                .where("status = :status", "status", status == null ? null : status.name())
                .where("(amendment_count > 0) = :amended", "amended", amended)
                .where("sort_key > :after", "after", after)
                .orderBy("sort_key")
                .list(ProvisionSummary.class, limit);
    }

    Optional<ProvisionRow> find(OpenEdition edition, String designation) {
        return in(edition, """
                        select standard, edition, designation, category, number, branch, title, summary, status, paragraphs
                        from provision""")
                .where("designation = :designation", "designation", designation)
                .find(ProvisionRow.class);
    }

    List<AmendmentResponse> amendments(String standard, String edition) {
        return RecordQuery.of(session, AMENDMENT)
                .where("standard = :standard", "standard", standard)
                .where("edition = :edition", "edition", edition)
                .orderBy("sort_key, sequence")
                .list(AmendmentResponse.class);
    }

    List<AmendmentResponse> amendments(
            OpenEdition edition, String provision, AmendmentKind kind, Optional<Place> after, int limit) {
        var query = in(edition, AMENDMENT)
                .where("provision = :provision", "provision", provision)
                .where("kind = :kind", "kind", kind == null ? null : kind.name());
        after.ifPresent(place -> query.where("(sort_key, sequence) > (:afterKey, :afterSequence)")
                .with("afterKey", place.sortKey())
                .with("afterSequence", place.sequence()));
        return query.orderBy("sort_key, sequence").list(AmendmentResponse.class, limit);
    }

    List<PlacedReference> references(String standard, String edition) {
        return RecordQuery.of(session, REFERENCE)
                .where("standard = :standard", "standard", standard)
                .where("edition = :edition", "edition", edition)
                .orderBy("sequence")
                .list(PlacedReference.class);
    }

    List<PlacedReference> references(OpenEdition edition, String from, String to, Integer after, int limit) {
        return in(edition, REFERENCE)
                .where("from_provision = :from", "from", from)
                .where("to_provision = :to", "to", to)
                .where("sequence > :after", "after", after)
                .orderBy("sequence")
                .list(PlacedReference.class, limit);
    }

    private RecordQuery in(OpenEdition edition, String select) {
        return RecordQuery.of(session, select)
                .where("standard = :standard", "standard", edition.standard())
                .where("edition = :edition", "edition", edition.edition());
    }
}
