package org.minaoshi.watch;

import static org.minaoshi.identity.Role.Names.AUDITOR;
import static org.minaoshi.identity.Role.Names.COUNCIL;
import static org.minaoshi.identity.Role.Names.COUNCIL_CHAIR;
import static org.minaoshi.identity.Role.Names.SECRETARIAT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.RestResponse;
import org.minaoshi.platform.Page;
import org.minaoshi.platform.PageRequest;
import org.minaoshi.platform.Paged;

@Path("/watch-items")
@RolesAllowed({SECRETARIAT, COUNCIL, COUNCIL_CHAIR, AUDITOR})
class WatchedConditionResource {

    final WatchItemService items;

    WatchedConditionResource(WatchItemService items) {
        this.items = items;
    }

    @GET
    public RestResponse<Page<WatchedCondition>> list(
            @QueryParam("checklist") String checklist,
            @QueryParam("status") WatchedCondition.Status status,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        return Paged.respond(uri, items.list(checklist, status, page));
    }
}
