package org.minaoshi.standard;

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
import org.minaoshi.platform.ETags;
import org.minaoshi.platform.Idempotent;
import org.minaoshi.platform.Page;
import org.minaoshi.platform.PageRequest;
import org.minaoshi.platform.Paged;
import org.minaoshi.platform.Unchanging;

@Path("/standards/{standard}/editions")
@PermitAll
class StandardEditionResource {

    final StandardService standards;
    final StandardRegistrationService registration;

    StandardEditionResource(StandardService standards, StandardRegistrationService registration) {
        this.standards = standards;
        this.registration = registration;
    }

    @POST
    @RolesAllowed(Role.Names.SECRETARIAT)
    @Idempotent
    public RestResponse<StandardEditionResponse> register(
            String standard, @Valid @NotNull RegisterStandardEditionRequest request) {
        var edition = registration.registerEdition(standard, request);
        return RestResponse.ResponseBuilder.<StandardEditionResponse>created(
                        URI.create("/standards/%s/editions/%s".formatted(edition.standard(), edition.edition())))
                .entity(edition)
                .header(HttpHeaders.ETAG, ETags.of(edition.digest()))
                .build();
    }

    @GET
    public RestResponse<Page<StandardEditionResponse>> list(
            String standard, @BeanParam PageRequest page, @Context UriInfo uri) {
        return Paged.respond(uri, standards.editions(standard, page));
    }

    @GET
    @Path("/{edition}")
    public RestResponse<StandardEditionResponse> get(String standard, String edition, @Context HttpHeaders headers) {
        var found = standards.requiredEdition(standard, edition);
        return Unchanging.respond(headers, found.digest(), () -> RestResponse.ok(found));
    }
}
