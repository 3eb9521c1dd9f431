package org.minaoshi.itemchange;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;
import org.minaoshi.platform.ETags;
import org.minaoshi.platform.PageRequest;
import org.minaoshi.platform.Paged;

/** Catalogue and publications are anyone's; a list is its organisation's. */
@Path("/item-changes")
@PermitAll
class ItemChangeResource {

    private static final String ASK_EVERY_TIME = "public, no-cache";

    private static final String ONES_OWN = "private, no-cache";

    final ItemChangeService changes;

    ItemChangeResource(ItemChangeService changes) {
        this.changes = changes;
    }

    @GET
    public RestResponse<ItemChanges> get(
            @QueryParam("checklist") String checklist,
            @QueryParam("list") String list,
            @QueryParam("item") List<String> items,
            @QueryParam("since") LocalDate since,
            @QueryParam("sinceEdition") String sinceEdition,
            @QueryParam("depth") Integer depth,
            @BeanParam PageRequest page,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        var asked = new QuestionReading.Asked(checklist, list, items, since, sinceEdition, depth);
        var grounds = changes.grounds(asked, page);
        var response = ETags.respond(headers, grounds.etag(), () -> changes.changes(grounds));
        if (grounds.nextPageToken() != null) {
            response.getHeaders().putSingle(HttpHeaders.LINK, Paged.next(uri, grounds.nextPageToken()));
        }
        response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, list == null ? ASK_EVERY_TIME : ONES_OWN);
        return response;
    }
}
