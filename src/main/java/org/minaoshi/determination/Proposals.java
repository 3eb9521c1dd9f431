package org.minaoshi.determination;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

@ApplicationScoped
class Proposals implements PanacheRepositoryBase<Proposal, Proposal.Key> {

    /** What stands, or stood last; empty in a first draft. */
    Optional<Proposal> findLast(Determination determination) {
        return findByIdOptional(new Proposal.Key(determination.id(), determination.round()));
    }

    Proposal requiredLast(Determination determination) {
        return findLast(determination).orElseThrow();
    }
}
