package org.minaoshi.standard;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hibernate.Session;
import org.minaoshi.platform.CanonicalJson;

/** Writes what is in an edition: in statements small enough that each shows soon how far it has come. */
@ApplicationScoped
class EditionRows {

    private static final int MOST_AT_ONCE = 1_000;

    final Session session;

    EditionRows(Session session) {
        this.session = session;
    }

    static String json(Object rows) {
        return new String(CanonicalJson.bytes(rows), StandardCharsets.UTF_8);
    }

    void add(EditionContent content, Notation notation, IntConsumer stored) {
        var count = new EntryCount(stored);
        insert(
                content,
                """
                insert into provision (standard, edition, designation, edition_sequence, category, number, branch, sort_key, title,
                    summary, status, paragraphs, amendment_count)
                select :standard, :edition, designation,
                    (select sequence from standard_edition where standard = :standard and edition = :edition),
                    category, number, branch, "sortKey", title, summary, status, paragraphs, "amendmentCount"
                from jsonb_to_recordset(cast(:rows as jsonb)) as r(designation text, category text, number integer, branch integer,
                    "sortKey" text, title jsonb, summary jsonb, status text, paragraphs jsonb, "amendmentCount" integer)""",
                provisions(content, notation),
                row -> 1 + row.paragraphs().size(),
                count);
        insert(
                content,
                """
                insert into amendment (standard, edition, provision, sequence, sort_key, kind, paragraph, from_paragraph,
                    from_provision, strength, summary, cites)
                select :standard, :edition, (amendment ->> 'provision'), cast(amendment ->> 'sequence' as integer), "sortKey",
                    (amendment ->> 'kind'), (amendment ->> 'paragraph'), (amendment ->> 'fromParagraph'),
                    (amendment ->> 'fromProvision'), (amendment ->> 'strength'), (amendment -> 'summary'), (amendment -> 'cites')
                from jsonb_to_recordset(cast(:rows as jsonb)) as r("sortKey" text, amendment jsonb)""",
                content.amendments().stream()
                        .map(amendment -> new AmendmentRow(notation.sortKey(amendment.provision()), amendment))
                        .toList(),
                row -> 1,
                count);
        insert(content, """
                insert into cross_reference (standard, edition, sequence, from_provision, paragraph, to_provision, section)
                select :standard, :edition, sequence, (reference ->> 'from'), (reference ->> 'paragraph'), (reference ->> 'to'),
                    (reference ->> 'section')
                from jsonb_to_recordset(cast(:rows as jsonb)) as r(sequence integer, reference jsonb)""", references(content), row -> 1, count);
        count.tell();
    }

    private <T> void insert(
            EditionContent content, String sql, List<T> rows, ToIntFunction<T> entries, EntryCount count) {
        for (int from = 0; from < rows.size(); from += MOST_AT_ONCE) {
            var some = rows.subList(from, Math.min(from + MOST_AT_ONCE, rows.size()));
            session.createNativeMutationQuery(sql)
                    .setParameter("standard", content.standard())
                    .setParameter("edition", content.edition())
                    .setParameter("rows", json(some))
                    .executeUpdate();
            count.add(some.stream().mapToInt(entries).sum());
        }
    }

    private record ProvisionRow(
            String designation,
            String category,
            int number,
            Integer branch,
            String sortKey,
            Object title,
            Object summary,
            ProvisionStatus status,
            List<Paragraph> paragraphs,
            long amendmentCount) {}

    private record AmendmentRow(String sortKey, EditionContent.Amendment amendment) {}

    private record ReferenceRow(int sequence, EditionContent.CrossReference reference) {}

    private static List<ProvisionRow> provisions(EditionContent content, Notation notation) {
        Map<Designation, Long> amendments = content.amendments().stream()
                .collect(Collectors.groupingBy(EditionContent.Amendment::provision, Collectors.counting()));
        return content.provisions().stream()
                .map(provision -> new ProvisionRow(
                        provision.designation().toString(),
                        provision.designation().category(),
                        provision.designation().number(),
                        provision.designation().branch(),
                        notation.sortKey(provision.designation()),
                        provision.title(),
                        provision.summary(),
                        provision.status(),
                        provision.paragraphs(),
                        amendments.getOrDefault(provision.designation(), 0L)))
                .toList();
    }

    private static List<ReferenceRow> references(EditionContent content) {
        return IntStream.range(0, content.crossReferences().size())
                .mapToObj(i -> new ReferenceRow(i + 1, content.crossReferences().get(i)))
                .toList();
    }
}
