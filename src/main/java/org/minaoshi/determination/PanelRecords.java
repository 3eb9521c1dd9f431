package org.minaoshi.determination;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.minaoshi.record.Snapshot;

@ApplicationScoped
class PanelRecords implements PanacheRepositoryBase<PanelRecord, Proposal.Key> {

    /** What the panel said last in this review, if it has sat. */
    Optional<Snapshot.Panel> findLast(UUID determination) {
        return find("key.determination = ?1", Sort.descending("key.round"), determination)
                .firstResultOptional()
                .map(PanelRecord::said);
    }

    /** Whether it is about this very content that the panel was heard; what it said of one that was returned is another matter. */
    boolean isOf(Proposal content) {
        return count("key", content.key()) > 0;
    }
}
