package org.minaoshi.retrospect;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.LocalDate;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/standards/{standard}/as-of")
@PermitAll
class StandardAsOfResource {

    final RetrospectService retrospect;

    StandardAsOfResource(RetrospectService retrospect) {
        this.retrospect = retrospect;
    }

    @GET
    public RestResponse<StandardAsOf> get(
            String standard,
            @QueryParam("on") LocalDate on,
            @QueryParam("knownAt") String knownAt,
            @Context HttpHeaders headers) {
        var viewpoint = retrospect.viewpoint(on, knownAt);
        return ChecklistAsOfResource.kept(headers, viewpoint, retrospect.standard(standard, knownAt, viewpoint));
    }
}
