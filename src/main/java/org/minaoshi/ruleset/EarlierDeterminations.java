package org.minaoshi.ruleset;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import org.minaoshi.platform.RecordQuery;

@ApplicationScoped
class EarlierDeterminations implements PanacheRepositoryBase<EarlierDetermination, EarlierDetermination.Key> {

    private static final String LAST = """
            select e.fiscal_year as "fiscalYear", m.published as minutes
            from earlier_determination e left join minutes m on m.checklist = e.checklist and m.fiscal_year = e.fiscal_year""";

    /** Newest year first. */
    List<EarlierDetermination> page(String checklist, int before, int rows) {
        return find("key.checklist = ?1 and key.fiscalYear < ?2", Sort.descending("key.fiscalYear"), checklist, before)
                .page(0, rows)
                .list();
    }

    Optional<EarlierDeterminationService.LastBefore> findLast(String checklist) {
        return RecordQuery.of(getEntityManager().unwrap(Session.class), LAST)
                .where("e.checklist = :checklist", "checklist", checklist)
                .orderBy("e.fiscal_year desc")
                .find(EarlierDeterminationService.LastBefore.class);
    }
}
