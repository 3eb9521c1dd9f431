package org.minaoshi.organisation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;
import org.minaoshi.identity.Role;
import org.minaoshi.platform.ETags;
import org.minaoshi.platform.Idempotent;
import org.minaoshi.platform.Page;
import org.minaoshi.platform.PageRequest;
import org.minaoshi.platform.Paged;

@Path("/organisations")
class OrganisationResource {

    final OrganisationService organisations;

    OrganisationResource(OrganisationService organisations) {
        this.organisations = organisations;
    }

    @POST
    @Idempotent
    @RolesAllowed(Role.Names.SECRETARIAT)
    public RestResponse<OrganisationResponse> register(@Valid @NotNull RegisterOrganisationRequest request) {
        var registered = organisations.register(request);
        return RestResponse.ResponseBuilder.<OrganisationResponse>created(
                        URI.create("/organisations/" + registered.code()))
                .entity(registered)
                .header(HttpHeaders.ETAG, registered.etag())
                .build();
    }

    @GET
    @RolesAllowed({Role.Names.SECRETARIAT, Role.Names.AUDITOR})
    public RestResponse<Page<OrganisationResponse>> list(
            @QueryParam("kind") OrganisationKind kind,
            @QueryParam("status") OrganisationStatus status,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        return Paged.respond(uri, organisations.list(kind, status, page));
    }

    @GET
    @Path("/{organisation}")
    @RolesAllowed({Role.Names.SECRETARIAT, Role.Names.AUDITOR, Role.Names.INSTITUTION, Role.Names.PAYMENT_AGENT})
    public RestResponse<OrganisationResponse> get(String organisation, @Context HttpHeaders headers) {
        var found = organisations.required(organisation);
        return ETags.respond(headers, found.etag(), found);
    }

    @PUT
    @Path("/{organisation}")
    @RolesAllowed(Role.Names.SECRETARIAT)
    public RestResponse<OrganisationResponse> update(
            String organisation, @Valid @NotNull UpdateOrganisationRequest request, @Context HttpHeaders headers) {
        var updated = organisations.update(organisation, request, present -> ETags.requireMatch(headers, present));
        return RestResponse.ResponseBuilder.ok(updated)
                .header(HttpHeaders.ETAG, updated.etag())
                .build();
    }
}
