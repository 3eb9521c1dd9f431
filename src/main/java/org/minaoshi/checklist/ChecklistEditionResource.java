package org.minaoshi.checklist;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;
import org.minaoshi.identity.Role;
import org.minaoshi.platform.ETags;
import org.minaoshi.platform.Idempotent;
import org.minaoshi.platform.Page;
import org.minaoshi.platform.PageRequest;
import org.minaoshi.platform.Paged;
import org.minaoshi.platform.Unchanging;

@Path("/checklists/{checklist}/editions")
@PermitAll
class ChecklistEditionResource {

    final ChecklistService checklists;
    final ItemService items;

    ChecklistEditionResource(ChecklistService checklists, ItemService items) {
        this.checklists = checklists;
        this.items = items;
    }

    @POST
    @RolesAllowed(Role.Names.SECRETARIAT)
    @Idempotent
    public RestResponse<ChecklistEditionResponse> register(
            String checklist, @Valid @NotNull RegisterChecklistEditionRequest request) {
        var edition = checklists.registerEdition(checklist, request);
        return RestResponse.ResponseBuilder.<ChecklistEditionResponse>created(
                        URI.create("/checklists/%s/editions/%s".formatted(edition.checklist(), edition.edition())))
                .entity(edition)
                .header(HttpHeaders.ETAG, ETags.of(edition.digest()))
                .build();
    }

    @GET
    public RestResponse<Page<ChecklistEditionResponse>> list(
            String checklist, @BeanParam PageRequest page, @Context UriInfo uri) {
        return Paged.respond(uri, checklists.editions(checklist, page));
    }

    @GET
    @Path("/{edition}")
    public RestResponse<ChecklistEditionResponse> get(String checklist, String edition, @Context HttpHeaders headers) {
        var found = checklists.requiredEdition(checklist, edition);
        return Unchanging.respond(headers, found.digest(), () -> RestResponse.ok(found));
    }

    @GET
    @Path("/{edition}/items")
    public RestResponse<Page<ItemResponse>> items(
            String checklist,
            String edition,
            @QueryParam("standard") String standard,
            @QueryParam("provision") String provision,
            @BeanParam PageRequest page,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        var found = checklists.requiredEdition(checklist, edition);
        return Unchanging.respond(
                headers, found.digest(), () -> Paged.respond(uri, items.list(found, standard, provision, page)));
    }

    @GET
    @Path("/{edition}/items/{number}")
    public RestResponse<ItemResponse> item(String checklist, String edition, int number, @Context HttpHeaders headers) {
        var found = checklists.requiredEdition(checklist, edition);
        return Unchanging.respond(headers, found.digest(), () -> RestResponse.ok(items.required(found, number)));
    }
}
