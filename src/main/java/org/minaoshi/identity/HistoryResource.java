package org.minaoshi.identity;

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

@Path("/history")
@RolesAllowed({Role.Names.SECRETARIAT, Role.Names.AUDITOR})
class HistoryResource {

    final HistoryService history;

    HistoryResource(HistoryService history) {
        this.history = history;
    }

    @GET
    public RestResponse<Page<HistoryEntry>> list(
            @QueryParam("thing") String thing,
            @QueryParam("key") String key,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        return Paged.respond(uri, history.list(thing, key, page));
    }
}
