package org.minaoshi.checklist;

import jakarta.annotation.security.PermitAll;
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

@Path("/citations")
@PermitAll
class CitationResource {

    final ItemService items;

    CitationResource(ItemService items) {
        this.items = items;
    }

    @GET
    public RestResponse<Page<CitationResponse>> list(
            @QueryParam("checklist") String checklist,
            @QueryParam("checklistEdition") String checklistEdition,
            @QueryParam("item") Integer item,
            @QueryParam("standard") String standard,
            @QueryParam("provision") String provision,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        return Paged.respond(uri, items.citations(checklist, checklistEdition, item, standard, provision, page));
    }
}
