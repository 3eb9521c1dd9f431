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
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.minaoshi.platform.CanonicalJson;
import org.minaoshi.platform.ETags;

@Path("/determinations/{determination}/as-of")
@RolesAllowed({SECRETARIAT, COUNCIL, COUNCIL_CHAIR, AUDITOR})
class DeterminationAsOfResource {

    final RetrospectService retrospect;

    DeterminationAsOfResource(RetrospectService retrospect) {
        this.retrospect = retrospect;
    }

    @GET
    public RestResponse<DeterminationAsOf> get(
            UUID determination, @QueryParam("knownAt") String knownAt, @Context HttpHeaders headers) {
        var then = retrospect.determination(determination, knownAt, retrospect.viewpoint(null, knownAt));
        return ETags.respond(headers, ETags.of(CanonicalJson.digest(then)), then);
    }
}
