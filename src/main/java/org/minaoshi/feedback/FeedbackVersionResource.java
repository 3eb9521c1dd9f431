package org.minaoshi.feedback;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.minaoshi.identity.Role;
import org.minaoshi.platform.ETags;
import org.minaoshi.platform.Page;
import org.minaoshi.platform.PageRequest;
import org.minaoshi.platform.Paged;

@Path("/feedback/{id}/versions")
@RolesAllowed({Role.Names.INSTITUTION, Role.Names.PAYMENT_AGENT, Role.Names.SECRETARIAT, Role.Names.AUDITOR})
class FeedbackVersionResource {

    final FeedbackVersionService versions;

    FeedbackVersionResource(FeedbackVersionService versions) {
        this.versions = versions;
    }

    @GET
    public RestResponse<Page<FeedbackVersionResponse>> list(
            UUID id, @BeanParam PageRequest page, @Context UriInfo uri) {
        return Paged.respond(uri, versions.list(id, page));
    }

    @GET
    @Path("/{number}")
    public RestResponse<FeedbackVersionResponse> get(UUID id, int number, @Context HttpHeaders headers) {
        return ETags.respond(headers, ETags.of(number), versions.required(id, number));
    }
}
