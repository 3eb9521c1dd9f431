package org.minaoshi.ruleset;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class EarlierDeterminations implements PanacheRepositoryBase<EarlierDetermination, EarlierDetermination.Key> {

    /** Newest year first. */
    List<EarlierDetermination> page(String checklist, int before, int rows) {
        return find("key.checklist = ?1 and key.fiscalYear < ?2", Sort.descending("key.fiscalYear"), checklist, before)
                .page(0, rows)
                .list();
    }
}
