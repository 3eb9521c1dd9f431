package org.minaoshi.checklist;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import org.minaoshi.platform.PageRequest;
import org.minaoshi.platform.RecordQuery;

/** The checklists and their editions. They are only ever added. */
@ApplicationScoped
class Checklists {

    private static final String CHECKLIST = """
            select code, title, publisher, registered_at as "registeredAt" from checklist""";
    private static final String EDITION = """
            select checklist, edition, label, published, predecessor, digest, item_count as "itemCount",
                   citation_count as "citationCount", registered_at as "registeredAt"
            from checklist_edition""";

    private static final String NEWEST = """
            select (select e.edition from checklist_edition e where e.checklist = c.code order by e.sequence desc limit 1) as edition
            from checklist c""";

    final Session session;

    Checklists(Session session) {
        this.session = session;
    }

    /** False where there is one of that code, even one that another transaction is about to commit. */
    boolean add(ChecklistResponse checklist) {
        return 1
                == session.createNativeMutationQuery("""
                        insert into checklist (code, title, publisher, registered_at)
                        select code, title, publisher, "registeredAt"
                        from jsonb_to_record(cast(:row as jsonb))
                            as r(code text, title jsonb, publisher jsonb, "registeredAt" timestamptz)
                        on conflict do nothing""")
                        .setParameter("row", ChecklistRows.json(checklist))
                        .executeUpdate();
    }

    /** False where the edition exists already, or is not the next one any more. */
    boolean add(ChecklistEditionResponse edition) {
        return 1
                == session.createNativeMutationQuery("""
                        insert into checklist_edition (checklist, edition, sequence, label, published, predecessor, digest,
                            item_count, citation_count, registered_at)
                        select checklist, edition, (select count(*) + 1 from checklist_edition e where e.checklist = r.checklist),
                            label, published, predecessor, digest, "itemCount", "citationCount", "registeredAt"
                        from jsonb_to_record(cast(:row as jsonb)) as r(checklist text, edition text, label jsonb, published text,
                            predecessor text, digest text, "itemCount" integer, "citationCount" integer,
                            "registeredAt" timestamptz)
                        on conflict do nothing""")
                        .setParameter("row", ChecklistRows.json(edition))
                        .executeUpdate();
    }

    Optional<ChecklistResponse> find(String code) {
        return RecordQuery.of(session, CHECKLIST)
                .where("code = :code", "code", code)
                .find(ChecklistResponse.class);
    }

    ChecklistResponse required(String code) {
        return find(code)
                .orElseThrow(() -> ChecklistProblems.CHECKLIST_UNKNOWN.because(
                        "その名前のチェックリストはありません", "There is no checklist of that code"));
    }

    List<ChecklistResponse> list(PageRequest page, List<String> after) {
        return RecordQuery.of(session, CHECKLIST)
                .where("code > :after", "after", after.isEmpty() ? null : after.get(0))
                .orderBy("code")
                .list(ChecklistResponse.class, page.fetch());
    }

    Optional<ChecklistEditionResponse> findEdition(String checklist, String edition) {
        return RecordQuery.of(session, EDITION)
                .where("checklist = :checklist", "checklist", checklist)
                .where("edition = :edition", "edition", edition)
                .find(ChecklistEditionResponse.class);
    }

    Optional<ChecklistEditionResponse> findLatestEdition(String checklist) {
        return RecordQuery.of(session, EDITION)
                .where("checklist = :checklist", "checklist", checklist)
                .orderBy("sequence desc")
                .find(ChecklistEditionResponse.class);
    }

    /** In the order in which they were registered. */
    List<ChecklistEditionResponse> editions(String checklist, List<String> after, int limit) {
        return RecordQuery.of(session, EDITION)
                .where("checklist = :checklist", "checklist", checklist)
                .where("""
                        sequence > (select a.sequence from checklist_edition a
                                    where a.checklist = checklist_edition.checklist and a.edition = :after)""", "after", after.isEmpty() ? null : after.get(0))
                .orderBy("sequence")
                .list(ChecklistEditionResponse.class, limit);
    }

    /** The checklist's newest edition, or null where it has none yet; empty where there is no such checklist. */
    Optional<Newest> findNewest(String checklist) {
        return RecordQuery.of(session, NEWEST)
                .where("c.code = :checklist", "checklist", checklist)
                .find(Newest.class);
    }

    record Newest(String edition) {}
}
