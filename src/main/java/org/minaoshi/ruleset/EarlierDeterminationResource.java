package org.minaoshi.ruleset;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.RestResponse;
import org.minaoshi.identity.Role;
import org.minaoshi.platform.Idempotent;
import org.minaoshi.platform.Page;
import org.minaoshi.platform.PageRequest;
import org.minaoshi.platform.Paged;

@Path("/checklists/{checklist}/earlier-determinations")
class EarlierDeterminationResource {

    final EarlierDeterminationService determinations;

    EarlierDeterminationResource(EarlierDeterminationService determinations) {
        this.determinations = determinations;
    }

    @POST
    @Idempotent
    @RolesAllowed(Role.Names.SECRETARIAT)
    public RestResponse<EarlierDeterminationResponse> register(
            String checklist, @Valid @NotNull RegisterEarlierDeterminationRequest request) {
        return RestResponse.status(RestResponse.Status.CREATED, determinations.register(checklist, request));
    }

    @GET
    @PermitAll
    public RestResponse<Page<EarlierDeterminationResponse>> list(
            String checklist, @BeanParam PageRequest page, @Context UriInfo uri) {
        return Paged.respond(uri, determinations.list(checklist, page));
    }
}
