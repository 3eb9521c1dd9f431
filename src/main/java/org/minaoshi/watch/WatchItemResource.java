package org.minaoshi.watch;

import static org.minaoshi.identity.Role.Names.AUDITOR;
import static org.minaoshi.identity.Role.Names.COUNCIL;
import static org.minaoshi.identity.Role.Names.COUNCIL_CHAIR;
import static org.minaoshi.identity.Role.Names.SECRETARIAT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.minaoshi.platform.ETags;
import org.minaoshi.platform.Idempotent;
import org.minaoshi.platform.Page;

@Path("/determinations/{determination}/watch-items")
@RolesAllowed({SECRETARIAT, COUNCIL, COUNCIL_CHAIR, AUDITOR})
class WatchItemResource {

    final WatchItemService items;

    WatchItemResource(WatchItemService items) {
        this.items = items;
    }

    /** A handful in a year, so there is only one page. */
    @GET
    public Page<WatchItemResponse> list(UUID determination) {
        return new Page<>(items.of(determination), null);
    }

    @GET
    @Path("/{watchItem}")
    public RestResponse<WatchItemResponse> get(UUID determination, UUID watchItem, @Context HttpHeaders headers) {
        var found = items.get(determination, watchItem);
        return ETags.respond(headers, found.etag(), found);
    }

    @POST
    @Idempotent
    @RolesAllowed(SECRETARIAT)
    public RestResponse<WatchItemResponse> add(UUID determination, @Valid @NotNull AddWatchItemRequest request) {
        var added = items.add(determination, request);
        return RestResponse.ResponseBuilder.<WatchItemResponse>created(
                        URI.create("/determinations/%s/watch-items/%s".formatted(determination, added.id())))
                .entity(added)
                .header(HttpHeaders.ETAG, added.etag())
                .build();
    }

    @DELETE
    @Path("/{watchItem}")
    @RolesAllowed(SECRETARIAT)
    public void withdraw(UUID determination, UUID watchItem, @Context HttpHeaders headers) {
        items.withdraw(determination, watchItem, etag -> ETags.requireMatch(headers, etag));
    }
}
