package org.minaoshi.impact;

import static org.minaoshi.identity.Role.Names.AUDITOR;
import static org.minaoshi.identity.Role.Names.COUNCIL;
import static org.minaoshi.identity.Role.Names.COUNCIL_CHAIR;
import static org.minaoshi.identity.Role.Names.SECRETARIAT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.minaoshi.platform.Idempotent;

@Path("/determinations/{determination}")
class BulkJudgementResource {

    final BulkJudgementService bulkJudgements;

    BulkJudgementResource(BulkJudgementService bulkJudgements) {
        this.bulkJudgements = bulkJudgements;
    }

    @POST
    @Path("/bulk-judgement-previews")
    @RolesAllowed(SECRETARIAT)
    public BulkJudgementPreview preview(UUID determination, @Valid @NotNull PreviewBulkJudgementRequest request) {
        return bulkJudgements.preview(determination, request);
    }

    @POST
    @Path("/bulk-judgements")
    @Idempotent
    @RolesAllowed(SECRETARIAT)
    public RestResponse<BulkJudgementResponse> judge(UUID determination, @Valid @NotNull BulkJudgementRequest request) {
        var given = bulkJudgements.judge(determination, request);
        return RestResponse.ResponseBuilder.<BulkJudgementResponse>created(
                        URI.create("/determinations/%s/bulk-judgements/%s".formatted(determination, given.id())))
                .entity(given)
                .build();
    }

    @GET
    @Path("/bulk-judgements/{id}")
    @RolesAllowed({SECRETARIAT, COUNCIL, COUNCIL_CHAIR, AUDITOR})
    public BulkJudgementResponse get(UUID determination, UUID id) {
        return bulkJudgements.required(determination, id);
    }
}
