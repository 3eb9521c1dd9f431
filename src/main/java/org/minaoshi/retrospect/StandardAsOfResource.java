package org.minaoshi.retrospect;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import org.jboss.resteasy.reactive.RestResponse;
import org.minaoshi.platform.Page;
import org.minaoshi.platform.PageRequest;
import org.minaoshi.platform.Paged;
import org.minaoshi.standard.ProvisionStatus;

@Path("/standards/{standard}/as-of")
@PermitAll
class StandardAsOfResource {

    final StandardRetrospectService retrospect;
    final Viewpoints viewpoints;

    StandardAsOfResource(StandardRetrospectService retrospect, Viewpoints viewpoints) {
        this.retrospect = retrospect;
        this.viewpoints = viewpoints;
    }

    @GET
    public RestResponse<StandardAsOf> get(
            String standard,
            @QueryParam("asOf") LocalDate asOf,
            @QueryParam("knownAt") String knownAt,
            @Context HttpHeaders headers) {
        var viewpoint = viewpoints.of(asOf, knownAt);
        return ChecklistAsOfResource.kept(headers, viewpoint, retrospect.standard(standard, viewpoint));
    }

    @GET
    @Path("/provisions")
    public RestResponse<Page<ProvisionAsOf>> provisions(
            String standard,
            @QueryParam("asOf") LocalDate asOf,
            @QueryParam("knownAt") String knownAt,
            @QueryParam("category") String category,
            @QueryParam("status") ProvisionStatus status,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        var viewpoint = viewpoints.of(asOf, knownAt);
        return Paged.respond(
                ChecklistAsOfResource.dated(uri, viewpoint),
                retrospect.provisions(standard, category, status, viewpoint, page));
    }

    @GET
    @Path("/provisions/{provision}")
    public RestResponse<DatedProvision> provision(
            String standard,
            String provision,
            @QueryParam("asOf") LocalDate asOf,
            @QueryParam("knownAt") String knownAt,
            @Context HttpHeaders headers) {
        var viewpoint = viewpoints.of(asOf, knownAt);
        return ChecklistAsOfResource.kept(headers, viewpoint, retrospect.provision(standard, provision, viewpoint));
    }
}
