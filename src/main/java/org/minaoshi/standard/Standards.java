package org.minaoshi.standard;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import org.minaoshi.platform.PageRequest;
import org.minaoshi.platform.RecordQuery;

/** The standards and their editions. They are only ever added. */
@ApplicationScoped
class Standards {

    private static final String STANDARD = """
            select code, title, publisher, note, categories, registered_at as "registeredAt" from standard""";
    private static final String EDITION = """
            select standard, edition, label, published, predecessor, amendments_stated as "amendmentsStated",
                   provisions_stated as "provisionsStated", text_digest as "textDigest", digest, provision_count as "provisionCount",
                   retired_count as "retiredCount", amendment_count as "amendmentCount", registered_at as "registeredAt"
            from standard_edition""";

    final Session session;

    Standards(Session session) {
        this.session = session;
    }

    /** False where there is one of that code, even one that another transaction is about to commit. */
    boolean add(StandardResponse standard) {
        return 1
                == session.createNativeMutationQuery("""
                        insert into standard (code, title, publisher, note, categories, registered_at)
                        select code, title, publisher, note, categories, "registeredAt"
                        from jsonb_to_record(cast(:row as jsonb))
                            as r(code text, title jsonb, publisher jsonb, note jsonb, categories jsonb, "registeredAt" timestamptz)
                        on conflict do nothing""")
                        .setParameter("row", EditionRows.json(standard))
                        .executeUpdate();
    }

    /** False where the edition exists already, or is not the next one any more. */
    boolean add(StandardEditionResponse edition) {
        return 1
                == session.createNativeMutationQuery("""
                        insert into standard_edition (standard, edition, sequence, label, published, predecessor, amendments_stated,
                            provisions_stated, text_digest, digest, provision_count, retired_count, amendment_count, registered_at)
                        select standard, edition, (select count(*) + 1 from standard_edition e where e.standard = r.standard),
                            label, published, predecessor, "amendmentsStated", "provisionsStated", "textDigest", digest, "provisionCount",
                            "retiredCount", "amendmentCount", "registeredAt"
                        from jsonb_to_record(cast(:row as jsonb)) as r(standard text, edition text, label jsonb, published text,
                            predecessor text, "amendmentsStated" text, "provisionsStated" text, "textDigest" text, digest text, "provisionCount" integer,
                            "retiredCount" integer, "amendmentCount" integer, "registeredAt" timestamptz)
                        on conflict do nothing""")
                        .setParameter("row", EditionRows.json(edition))
                        .executeUpdate();
    }

    Optional<StandardResponse> find(String code) {
        return RecordQuery.of(session, STANDARD)
                .where("code = :code", "code", code)
                .find(StandardResponse.class);
    }

    StandardResponse required(String code) {
        return find(code)
                .orElseThrow(() -> StandardProblems.STANDARD_UNKNOWN.because(
                        "その名前の基準はありません", "There is no standard of that code"));
    }

    List<StandardResponse> list(PageRequest page, List<String> after) {
        return RecordQuery.of(session, STANDARD)
                .where("code > :after", "after", after.isEmpty() ? null : after.get(0))
                .orderBy("code")
                .list(StandardResponse.class, page.fetch());
    }

    Optional<StandardEditionResponse> findEdition(String standard, String edition) {
        return RecordQuery.of(session, EDITION)
                .where("standard = :standard", "standard", standard)
                .where("edition = :edition", "edition", edition)
                .find(StandardEditionResponse.class);
    }

    Optional<StandardEditionResponse> findLatestEdition(String standard) {
        return RecordQuery.of(session, EDITION)
                .where("standard = :standard", "standard", standard)
                .orderBy("sequence desc")
                .find(StandardEditionResponse.class);
    }

    /** In the order in which they were registered. */
    List<StandardEditionResponse> editions(String standard, List<String> after, int limit) {
        return RecordQuery.of(session, EDITION)
                .where("standard = :standard", "standard", standard)
                .where("""
                        sequence > (select a.sequence from standard_edition a
                                    where a.standard = standard_edition.standard and a.edition = :after)""", "after", after.isEmpty() ? null : after.get(0))
                .orderBy("sequence")
                .list(StandardEditionResponse.class, limit);
    }

    /** Refuses with what is unknown: the edition, or the standard already. */
    OpenEdition open(String standard, String edition) {
        return RecordQuery.of(session, """
                        select e.standard, e.edition, e.digest, s.categories
                        from standard_edition e join standard s on s.code = e.standard""")
                .where("e.standard = :standard", "standard", standard)
                .where("e.edition = :edition", "edition", edition)
                .find(OpenEdition.class)
                .orElseThrow(() -> {
                    required(standard);
                    return StandardProblems.EDITION_UNKNOWN.because(
                            "その版はありません", "The standard has no edition of that name");
                });
    }
}
