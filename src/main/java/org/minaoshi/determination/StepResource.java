package org.minaoshi.determination;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import java.util.function.Consumer;
import org.jboss.resteasy.reactive.RestResponse;
import org.minaoshi.platform.ETags;

/** The steps of the year. They name no role: the table decides. */
@Path("/determinations/{determination}")
@Authenticated
class StepResource {

    final DeterminationService determinations;

    StepResource(DeterminationService determinations) {
        this.determinations = determinations;
    }

    @POST
    @Path("/proposal")
    public RestResponse<DeterminationResponse> propose(
            UUID determination, @Valid @NotNull ProposeRequest request, @Context HttpHeaders headers) {
        return taken(determinations.propose(determination, request, match(headers)));
    }

    @POST
    @Path("/withdrawal")
    public RestResponse<DeterminationResponse> withdraw(
            UUID determination, @Valid @NotNull ReasonRequest request, @Context HttpHeaders headers) {
        return taken(determinations.withdraw(determination, request.reason(), match(headers)));
    }

    @POST
    @Path("/return")
    public RestResponse<DeterminationResponse> giveBack(
            UUID determination, @Valid @NotNull ReasonRequest request, @Context HttpHeaders headers) {
        return taken(determinations.giveBack(determination, request.reason(), match(headers)));
    }

    @POST
    @Path("/escalation")
    public RestResponse<DeterminationResponse> escalate(
            UUID determination, @Valid @NotNull ReasonRequest request, @Context HttpHeaders headers) {
        return taken(determinations.escalate(determination, request.reason(), match(headers)));
    }

    @POST
    @Path("/conclusion")
    public RestResponse<DeterminationResponse> conclude(
            UUID determination, @Valid @NotNull ConcludeRequest request, @Context HttpHeaders headers) {
        return taken(determinations.conclude(determination, request.said(), match(headers)));
    }

    @POST
    @Path("/decision")
    public RestResponse<DeterminationResponse> decide(
            UUID determination, @Valid @NotNull DecideRequest request, @Context HttpHeaders headers) {
        return taken(determinations.decide(determination, request.proposalDigest(), match(headers)));
    }

    @POST
    @Path("/publication")
    public RestResponse<DeterminationResponse> publish(UUID determination, @Context HttpHeaders headers) {
        return taken(determinations.publish(determination, match(headers)));
    }

    private static Consumer<String> match(HttpHeaders headers) {
        return etag -> ETags.requireMatch(headers, etag);
    }

    private static RestResponse<DeterminationResponse> taken(DeterminationResponse determination) {
        return RestResponse.ResponseBuilder.ok(determination)
                .header(HttpHeaders.ETAG, determination.etag())
                .build();
    }
}
