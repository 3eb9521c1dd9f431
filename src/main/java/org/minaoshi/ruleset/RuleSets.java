package org.minaoshi.ruleset;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class RuleSets implements PanacheRepositoryBase<RuleSet, RuleSet.Key> {

    boolean clashes(String checklist, String edition, int appliesFrom) {
        return count("key.checklist = ?1 and (key.edition = ?2 or appliesFrom = ?3)", checklist, edition, appliesFrom)
                > 0;
    }

    Optional<RuleSet> findApplying(String checklist, int fiscalYear) {
        return find("key.checklist = ?1 and appliesFrom <= ?2", Sort.descending("appliesFrom"), checklist, fiscalYear)
                .firstResultOptional();
    }

    /** Newest first. */
    List<RuleSet> page(String checklist, int appliesBefore, int rows) {
        return find("key.checklist = ?1 and appliesFrom < ?2", Sort.descending("appliesFrom"), checklist, appliesBefore)
                .page(0, rows)
                .list();
    }
}
