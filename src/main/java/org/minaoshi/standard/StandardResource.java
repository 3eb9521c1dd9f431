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
import org.minaoshi.platform.CanonicalJson;
import org.minaoshi.platform.ETags;
import org.minaoshi.platform.Idempotent;
import org.minaoshi.platform.Page;
import org.minaoshi.platform.PageRequest;
import org.minaoshi.platform.Paged;
import org.minaoshi.platform.Unchanging;

@Path("/standards")
@PermitAll
class StandardResource {

    final StandardService standards;
    final StandardRegistrationService registration;

    StandardResource(StandardService standards, StandardRegistrationService registration) {
        this.standards = standards;
        this.registration = registration;
    }

    @POST
    @RolesAllowed(Role.Names.SECRETARIAT)
    @Idempotent
    public RestResponse<StandardResponse> register(@Valid @NotNull RegisterStandardRequest request) {
        var standard = registration.register(request);
        return RestResponse.ResponseBuilder.<StandardResponse>created(URI.create("/standards/" + standard.code()))
                .entity(standard)
                .header(HttpHeaders.ETAG, ETags.of(CanonicalJson.digest(standard)))
                .build();
    }

    @GET
    public RestResponse<Page<StandardResponse>> list(@BeanParam PageRequest page, @Context UriInfo uri) {
        return Paged.respond(uri, standards.list(page));
    }

    @GET
    @Path("/{standard}")
    public RestResponse<StandardResponse> get(String standard, @Context HttpHeaders headers) {
        var found = standards.required(standard);
        return Unchanging.respond(headers, CanonicalJson.digest(found), () -> RestResponse.ok(found));
    }
}
