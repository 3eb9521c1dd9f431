package org.minaoshi.checklist;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;
import org.minaoshi.identity.Role;
import org.minaoshi.platform.CanonicalJson;
import org.minaoshi.platform.ETags;
import org.minaoshi.platform.Idempotent;
import org.minaoshi.platform.Page;
import org.minaoshi.platform.PageRequest;
import org.minaoshi.platform.Paged;
import org.minaoshi.platform.Unchanging;

@Path("/checklists")
@PermitAll
class ChecklistResource {

    final ChecklistService checklists;

    ChecklistResource(ChecklistService checklists) {
        this.checklists = checklists;
    }

    @POST
    @RolesAllowed(Role.Names.SECRETARIAT)
    @Idempotent
    public RestResponse<ChecklistResponse> register(@Valid @NotNull RegisterChecklistRequest request) {
        var checklist = checklists.register(request);
        return RestResponse.ResponseBuilder.<ChecklistResponse>created(URI.create("/checklists/" + checklist.code()))
                .entity(checklist)
                .header(HttpHeaders.ETAG, ETags.of(CanonicalJson.digest(checklist)))
                .build();
    }

    @GET
    public RestResponse<Page<ChecklistResponse>> list(@BeanParam PageRequest page, @Context UriInfo uri) {
        return Paged.respond(uri, checklists.list(page));
    }

    @GET
    @Path("/{checklist}")
    public RestResponse<ChecklistResponse> get(String checklist, @Context HttpHeaders headers) {
        var found = checklists.required(checklist);
        return Unchanging.respond(headers, CanonicalJson.digest(found), () -> RestResponse.ok(found));
    }
}
