package org.minaoshi.checklist;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.minaoshi.platform.CanonicalJson;

/** Writes what is in an edition: one statement for each table, however large the edition. */
@ApplicationScoped
class ChecklistRows {

    final Session session;

    ChecklistRows(Session session) {
        this.session = session;
    }

    static String json(Object rows) {
        return new String(CanonicalJson.bytes(rows), StandardCharsets.UTF_8);
    }

    private record CitationRow(
            int item, int sequence, String standard, String edition, String provision, String sortKey) {}

    void add(ChecklistContent content) {
        insert(content, """
                insert into checklist_item (checklist, edition, number, title, summary)
                select :checklist, :edition, number, title, summary
                from jsonb_to_recordset(cast(:rows as jsonb)) as r(number integer, title jsonb, summary jsonb)""", content.items());
        insert(
                content,
                """
                insert into citation (checklist, edition, item, sequence, standard, standard_edition, provision, sort_key)
                select :checklist, :edition, item, sequence, standard, r.edition, provision, "sortKey"
                from jsonb_to_recordset(cast(:rows as jsonb)) as r(item integer, sequence integer, standard text, edition text,
                    provision text, "sortKey" text)""",
                content.items().stream().flatMap(ChecklistRows::rows).toList());
    }

    private static Stream<CitationRow> rows(ChecklistContent.Item item) {
        return IntStream.range(0, item.citations().size()).mapToObj(i -> {
            var citation = item.citations().get(i);
            return new CitationRow(
                    item.number(),
                    i + 1,
                    citation.standard(),
                    citation.edition(),
                    citation.provision(),
                    citation.sortKey());
        });
    }

    private void insert(ChecklistContent content, String sql, List<?> rows) {
        if (!rows.isEmpty()) {
            session.createNativeMutationQuery(sql)
                    .setParameter("checklist", content.checklist())
                    .setParameter("edition", content.edition())
                    .setParameter("rows", json(rows))
                    .executeUpdate();
        }
    }
}
