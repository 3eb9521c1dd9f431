package org.minaoshi.organisation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.minaoshi.identity.Role;
import org.minaoshi.platform.Idempotent;
import org.minaoshi.platform.Page;
import org.minaoshi.platform.PageRequest;
import org.minaoshi.platform.Paged;

@Path("/organisations/{organisation}/accesses")
class AccessResource {

    final OrganisationService organisations;

    AccessResource(OrganisationService organisations) {
        this.organisations = organisations;
    }

    @POST
    @Idempotent
    @RolesAllowed(Role.Names.SECRETARIAT)
    public RestResponse<AccessResponse> register(String organisation, @Valid @NotNull RegisterAccessRequest request) {
        var registered = organisations.registerAccess(organisation, request);
        return RestResponse.ResponseBuilder.<AccessResponse>created(
                        URI.create("/organisations/%s/accesses/%s".formatted(organisation, registered.id())))
                .entity(registered)
                .build();
    }

    @GET
    @RolesAllowed({Role.Names.SECRETARIAT, Role.Names.AUDITOR})
    public RestResponse<Page<AccessResponse>> list(
            String organisation, @BeanParam PageRequest page, @Context UriInfo uri) {
        return Paged.respond(uri, organisations.accesses(organisation, page));
    }

    @GET
    @Path("/{access}")
    @RolesAllowed({Role.Names.SECRETARIAT, Role.Names.AUDITOR})
    public AccessResponse get(String organisation, UUID access) {
        return organisations.requiredAccess(organisation, access);
    }

    @DELETE
    @Path("/{access}")
    @RolesAllowed(Role.Names.SECRETARIAT)
    public void delete(String organisation, UUID access) {
        organisations.deleteAccess(organisation, access);
    }
}
