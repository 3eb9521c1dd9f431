package org.minaoshi.retrospect;

import static org.minaoshi.identity.Role.Names.AUDITOR;
import static org.minaoshi.identity.Role.Names.COUNCIL;
import static org.minaoshi.identity.Role.Names.COUNCIL_CHAIR;
import static org.minaoshi.identity.Role.Names.SECRETARIAT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.minaoshi.platform.CanonicalJson;
import org.minaoshi.platform.ETags;

@Path("/determinations/{determination}/as-of")
@RolesAllowed({SECRETARIAT, COUNCIL, COUNCIL_CHAIR, AUDITOR})
class DeterminationAsOfResource {

    final DeterminationRetrospectService retrospect;
    final Viewpoints viewpoints;

    DeterminationAsOfResource(DeterminationRetrospectService retrospect, Viewpoints viewpoints) {
        this.retrospect = retrospect;
        this.viewpoints = viewpoints;
    }

    @GET
    public RestResponse<DeterminationAsOf> get(
            UUID determination,
            @QueryParam("asOf") LocalDate asOf,
            @QueryParam("knownAt") String knownAt,
            @Context HttpHeaders headers) {
        var then = retrospect.determination(determination, viewpoints.of(asOf, knownAt));
        return ETags.respond(headers, ETags.of(CanonicalJson.digest(then)), then);
    }
}
