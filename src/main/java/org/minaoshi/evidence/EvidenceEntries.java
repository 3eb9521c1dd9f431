package org.minaoshi.evidence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.minaoshi.platform.PageRequest;
import org.minaoshi.platform.RecordQuery;

@ApplicationScoped
class EvidenceEntries implements PanacheRepositoryBase<EvidenceEntry, UUID> {

    private static final String RESPONSE = """
            select new org.minaoshi.evidence.EvidenceEntryResponse(
                e.id, e.factor, e.statement, e.basis, e.digest, e.recordedAt, e.version)
            from EvidenceEntry e where e.determination = :determination""";

    private static final String USES = """
            select e.id, e.determination_id as determination, e.factor,
                   (select count(*) from evidence_entry o
                    where o.determination_id = e.determination_id and o.factor = e.factor and o.id <= e.id) as place
            from evidence_entry e""";

    /** What a list is asked for; null takes everything. */
    record Filter(UUID determination, String factor, EvidenceKind kind) {}

    EvidenceEntry required(UUID determination, UUID id) {
        return find("determination = ?1 and id = ?2", determination, id)
                .singleResultOptional()
                .orElseThrow(() -> EvidenceProblems.ENTRY_UNKNOWN.because(
                        "この見直しにその根拠はありません", "the review has no such evidence entry"));
    }

    /** Oldest first; one row more than the page holds. */
    List<EvidenceEntryResponse> page(Filter filter, PageRequest page) {
        var after = page.after(filter, position -> UUID.fromString(position.get(0)));
        var jpql = new StringBuilder(RESPONSE);
        jpql.append(filter.factor() == null ? "" : " and e.factor = :factor");
        jpql.append(filter.kind() == null ? "" : " and e.kind = :kind");
        jpql.append(after.isEmpty() ? "" : " and e.id > :after");
        var query = getEntityManager()
                .createQuery(jpql.append(" order by e.id").toString(), EvidenceEntryResponse.class)
                .setParameter("determination", filter.determination())
                .setMaxResults(page.fetch());
        if (filter.factor() != null) {
            query.setParameter("factor", filter.factor());
        }
        if (filter.kind() != null) {
            query.setParameter("kind", filter.kind());
        }
        after.ifPresent(id -> query.setParameter("after", id));
        return query.getResultList();
    }

    /** In the order they were recorded, which is that of the published document. */
    List<EvidenceUse> restingOn(UUID feedback) {
        return RecordQuery.of(getEntityManager().unwrap(Session.class), USES)
                .where("e.kind = 'FEEDBACK'")
                .where("e.basis -> 'feedback' @> to_jsonb(cast(:feedback as text))", "feedback", feedback.toString())
                .orderBy("e.id")
                .list(EvidenceUse.class);
    }

    List<EvidenceFact> facts(UUID determination) {
        return getEntityManager()
                .createQuery("""
                        select new org.minaoshi.evidence.EvidenceFact(e.id, e.factor, e.statement, e.basis, e.digest)
                        from EvidenceEntry e where e.determination = :determination order by e.id""", EvidenceFact.class)
                .setParameter("determination", determination)
                .getResultList();
    }
}
