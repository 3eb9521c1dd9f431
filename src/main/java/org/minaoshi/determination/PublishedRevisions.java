package org.minaoshi.determination;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class PublishedRevisions implements PanacheRepositoryBase<PublishedDetermination, UUID> {

    /** Of something that is known to be published. */
    int requiredRevision(UUID determination) {
        return findByIdOptional(determination)
                .map(PublishedDetermination::revision)
                .orElseThrow();
    }
}
