package org.minaoshi.itemlist;

import static org.minaoshi.identity.Role.Names.INSTITUTION;
import static org.minaoshi.identity.Role.Names.PAYMENT_AGENT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.RestResponse;
import org.minaoshi.platform.ETags;
import org.minaoshi.platform.Page;
import org.minaoshi.platform.PageRequest;
import org.minaoshi.platform.Paged;

@Path("/item-lists")
@RolesAllowed({INSTITUTION, PAYMENT_AGENT})
class ItemListResource {

    final ItemListService lists;

    ItemListResource(ItemListService lists) {
        this.lists = lists;
    }

    @GET
    public RestResponse<Page<ItemListSummary>> list(@BeanParam PageRequest page, @Context UriInfo uri) {
        return Paged.respond(uri, lists.list(page));
    }

    @GET
    @Path("/{list}")
    public RestResponse<ItemListResponse> get(String list, @Context HttpHeaders headers) {
        var found = lists.get(list);
        return ETags.respond(headers, found.etag(), found);
    }

    @PUT
    @Path("/{list}")
    public RestResponse<ItemListResponse> keep(
            String list, @Valid @NotNull KeepItemListRequest request, @Context HttpHeaders headers) {
        var kept = lists.keep(list, request, present -> ETags.forPut(headers, present));
        return RestResponse.ResponseBuilder.<ItemListResponse>create(kept.created() ? 201 : 200)
                .entity(kept.list())
                .header(HttpHeaders.ETAG, kept.list().etag())
                .build();
    }

    @DELETE
    @Path("/{list}")
    public void delete(String list, @Context HttpHeaders headers) {
        lists.remove(list, etag -> ETags.requireMatch(headers, etag));
    }
}
