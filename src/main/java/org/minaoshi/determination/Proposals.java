package org.minaoshi.determination;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.minaoshi.platform.RecordQuery;

@ApplicationScoped
class Proposals implements PanacheRepositoryBase<Proposal, Proposal.Key> {

    private static final String SUMMARIES = """
            select p.round, p.outcome, p.digest, p.proposed_by as "proposedBy", p.proposed_at as "proposedAt",
                   p.round = d.round and d.stage not in ('DRAFT', 'WITHDRAWN') as standing
            from proposal p join determination d on d.id = p.determination_id""";

    final Session session;

    Proposals(Session session) {
        this.session = session;
    }

    /** Newest first. */
    List<ProposalSummary> of(UUID determination) {
        return RecordQuery.of(session, SUMMARIES)
                .where("p.determination_id = :determination", "determination", determination)
                .orderBy("p.round desc")
                .list(ProposalSummary.class);
    }

    Proposal required(UUID determination, int round) {
        return findByIdOptional(new Proposal.Key(determination, round))
                .orElseThrow(() -> DeterminationProblems.PROPOSAL_UNKNOWN.because(
                        "この回の提案はありません", "Nothing was proposed in that round"));
    }

    /** What stands, or stood last; empty in a first draft. */
    Optional<Proposal> findLast(Determination determination) {
        return findByIdOptional(new Proposal.Key(determination.id(), determination.round()));
    }

    Proposal requiredLast(Determination determination) {
        return findLast(determination).orElseThrow();
    }
}
