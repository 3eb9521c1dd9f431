package org.minaoshi.determination;

import static org.minaoshi.identity.Role.Names.AUDITOR;
import static org.minaoshi.identity.Role.Names.COUNCIL;
import static org.minaoshi.identity.Role.Names.COUNCIL_CHAIR;
import static org.minaoshi.identity.Role.Names.SECRETARIAT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.minaoshi.platform.ETags;
import org.minaoshi.platform.Page;

@Path("/determinations/{determination}/proposals")
@RolesAllowed({SECRETARIAT, COUNCIL, COUNCIL_CHAIR, AUDITOR})
class ProposalResource {

    final ProposalService proposals;

    ProposalResource(ProposalService proposals) {
        this.proposals = proposals;
    }

    /** A handful, so there is only one page. */
    @GET
    public Page<ProposalSummary> list(UUID determination) {
        return new Page<>(proposals.of(determination), null);
    }

    /** The very bytes that were digested: whoever reads them can check what a position is on. */
    @GET
    @Path("/{round}")
    @Produces(MediaType.APPLICATION_JSON)
    public RestResponse<byte[]> get(UUID determination, int round, @Context HttpHeaders headers) {
        var content = proposals.content(determination, round);
        return ETags.respond(headers, ETags.of(content.digest()), content.bytes());
    }
}
