package org.minaoshi.impact;

import static org.minaoshi.identity.Role.Names.AUDITOR;
import static org.minaoshi.identity.Role.Names.COUNCIL;
import static org.minaoshi.identity.Role.Names.COUNCIL_CHAIR;
import static org.minaoshi.identity.Role.Names.SECRETARIAT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.minaoshi.platform.Page;

@Path("/determinations/{determination}/considered-editions")
@RolesAllowed({SECRETARIAT, COUNCIL, COUNCIL_CHAIR, AUDITOR})
class ConsideredEditionResource {

    final ImpactService impacts;
    final ConsideredEditionService consideredEditions;

    ConsideredEditionResource(ImpactService impacts, ConsideredEditionService consideredEditions) {
        this.impacts = impacts;
        this.consideredEditions = consideredEditions;
    }

    @GET
    public Page<ConsideredEdition> list(UUID determination) {
        return new Page<>(impacts.considered(determination), null);
    }

    @PUT
    @Path("/{standard}/{edition}")
    @RolesAllowed(SECRETARIAT)
    public RestResponse<Void> consider(UUID determination, String standard, String edition) {
        return consideredEditions.consider(determination, standard, edition)
                ? RestResponse.status(RestResponse.Status.CREATED)
                : RestResponse.noContent();
    }

    @DELETE
    @Path("/{standard}/{edition}")
    @RolesAllowed(SECRETARIAT)
    public void disregard(UUID determination, String standard, String edition) {
        consideredEditions.disregard(determination, standard, edition);
    }
}
