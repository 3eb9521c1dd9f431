package org.minaoshi.impact;

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
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.minaoshi.platform.Page;
import org.minaoshi.platform.PageRequest;
import org.minaoshi.platform.Paged;

@Path("/determinations/{determination}/impacts")
@RolesAllowed({SECRETARIAT, COUNCIL, COUNCIL_CHAIR, AUDITOR})
class ImpactResource {

    final ImpactService impacts;

    ImpactResource(ImpactService impacts) {
        this.impacts = impacts;
    }

    @GET
    public RestResponse<Page<Impact>> list(
            UUID determination,
            @QueryParam("standard") String standard,
            @QueryParam("edition") String edition,
            @QueryParam("item") Integer item,
            @QueryParam("judged") Boolean judged,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        var filter = new ImpactService.Filter(determination, standard, edition, item, judged);
        return Paged.respond(uri, impacts.page(filter, page));
    }
}
