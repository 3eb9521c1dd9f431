package org.minaoshi.impact;

import static org.minaoshi.identity.Role.Names.AUDITOR;
import static org.minaoshi.identity.Role.Names.COUNCIL;
import static org.minaoshi.identity.Role.Names.COUNCIL_CHAIR;
import static org.minaoshi.identity.Role.Names.SECRETARIAT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.minaoshi.platform.Page;

@Path("/determinations/{determination}/coverage")
@RolesAllowed({SECRETARIAT, COUNCIL, COUNCIL_CHAIR, AUDITOR})
class CoverageResource {

    final ImpactService impacts;

    CoverageResource(ImpactService impacts) {
        this.impacts = impacts;
    }

    @GET
    public Page<Coverage> list(UUID determination) {
        return new Page<>(impacts.coverage(determination), null);
    }
}
