package org.minaoshi.triage;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.minaoshi.identity.Role;
import org.minaoshi.platform.Idempotent;

@Path("/triage")
class BulkDispositionResource {

    final BulkDispositionService bulkDispositions;

    BulkDispositionResource(BulkDispositionService bulkDispositions) {
        this.bulkDispositions = bulkDispositions;
    }

    @POST
    @Path("/bulk-disposition-previews")
    @RolesAllowed(Role.Names.SECRETARIAT)
    public BulkDispositionPreview preview(@Valid @NotNull PreviewBulkDispositionRequest request) {
        return bulkDispositions.preview(request);
    }

    @POST
    @Path("/bulk-dispositions")
    @Idempotent
    @RolesAllowed(Role.Names.SECRETARIAT)
    public RestResponse<BulkDispositionResponse> give(@Valid @NotNull BulkDispositionRequest request) {
        var given = bulkDispositions.give(request);
        return RestResponse.ResponseBuilder.<BulkDispositionResponse>created(
                        URI.create("/triage/bulk-dispositions/" + given.id()))
                .entity(given)
                .build();
    }

    @GET
    @Path("/bulk-dispositions/{id}")
    @RolesAllowed({Role.Names.SECRETARIAT, Role.Names.AUDITOR})
    public BulkDispositionResponse get(UUID id) {
        return bulkDispositions.required(id);
    }
}
