package org.minaoshi.following;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.RestResponse;
import org.minaoshi.identity.Role;
import org.minaoshi.platform.ETags;
import org.minaoshi.platform.PageRequest;

@Path("/feedback-changes")
@RolesAllowed({Role.Names.INSTITUTION, Role.Names.PAYMENT_AGENT, Role.Names.SECRETARIAT, Role.Names.AUDITOR})
class FeedbackChangeResource {

    final FollowingService following;

    FeedbackChangeResource(FollowingService following) {
        this.following = following;
    }

    @GET
    public RestResponse<FeedbackChanges> list(
            @QueryParam("since") String since, @QueryParam("limit") Integer limit, @Context HttpHeaders headers) {
        var changes = following.changes(since, PageRequest.of(limit, null));
        return ETags.respond(headers, changes.etag(), changes);
    }
}
