package org.minaoshi.determination;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What was put before the council, to be read before anybody says anything of it. */
@ApplicationScoped
public class ProposalService {

    final Proposals proposals;
    final Determinations determinations;

    ProposalService(Proposals proposals, Determinations determinations) {
        this.proposals = proposals;
        this.determinations = determinations;
    }

    /** The canonical bytes of a {@link org.minaoshi.record.Snapshot} and their digest. */
    record Content(byte[] bytes, String digest) {}

    /** Newest first. */
    public List<ProposalSummary> of(UUID id) {
        determinations.required(id);
        return proposals.of(id);
    }

    Content content(UUID id, int round) {
        determinations.required(id);
        var proposal = proposals.required(id, round);
        return new Content(proposal.bytes(), proposal.digest());
    }
}
