package org.minaoshi.ruleset;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class PublishedMinutes implements PanacheRepositoryBase<Minutes, Minutes.Key> {

    Optional<Minutes> findLastBefore(String checklist, int fiscalYear, Instant seen) {
        return find(
                        "key.checklist = ?1 and key.fiscalYear < ?2 and registeredAt <= ?3",
                        Sort.descending("key.fiscalYear"),
                        checklist,
                        fiscalYear,
                        seen)
                .firstResultOptional();
    }

    /** Newest year first. */
    List<Minutes> page(String checklist, int before, int rows) {
        return find("key.checklist = ?1 and key.fiscalYear < ?2", Sort.descending("key.fiscalYear"), checklist, before)
                .page(0, rows)
                .list();
    }
}
