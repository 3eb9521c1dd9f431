package org.minaoshi.following;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.minaoshi.identity.Role;
import org.minaoshi.platform.ETags;

@Path("/feedback/{id}/uses")
@RolesAllowed({Role.Names.INSTITUTION, Role.Names.PAYMENT_AGENT, Role.Names.SECRETARIAT, Role.Names.AUDITOR})
class FeedbackUseResource {

    final FollowingService following;

    FeedbackUseResource(FollowingService following) {
        this.following = following;
    }

    @GET
    public RestResponse<FeedbackUses> list(UUID id, @Context HttpHeaders headers) {
        var uses = following.uses(id);
        return ETags.respond(headers, uses.etag(), uses);
    }
}
