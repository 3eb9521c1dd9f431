package org.minaoshi.determination;

import static org.minaoshi.identity.Role.Names.AUDITOR;
import static org.minaoshi.identity.Role.Names.COUNCIL;
import static org.minaoshi.identity.Role.Names.COUNCIL_CHAIR;
import static org.minaoshi.identity.Role.Names.SECRETARIAT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.minaoshi.platform.ETags;
import org.minaoshi.platform.Page;

@Path("/determinations/{determination}")
class PositionResource {

    record GivePositionRequest(
            @NotNull @Pattern(regexp = "[0-9a-f]{64}") String proposalDigest,
            @NotNull Stance position,

            @Size(max = 4000) @Pattern(regexp = "(?s).*\\S.*")
            String comment) {}

    final PositionService positions;

    PositionResource(PositionService positions) {
        this.positions = positions;
    }

    @PUT
    @Path("/position")
    @RolesAllowed({COUNCIL, COUNCIL_CHAIR})
    public RestResponse<PositionResponse> give(
            UUID determination, @Valid @NotNull GivePositionRequest request, @Context HttpHeaders headers) {
        var opinion = new PositionService.Opinion(request.proposalDigest(), request.position(), request.comment());
        var given = positions.give(determination, opinion, present -> ETags.forPut(headers, present));
        return RestResponse.ResponseBuilder.<PositionResponse>create(given.created() ? 201 : 200)
                .entity(given.position())
                .header(HttpHeaders.ETAG, given.etag())
                .build();
    }

    @GET
    @Path("/position")
    @RolesAllowed({COUNCIL, COUNCIL_CHAIR})
    public RestResponse<PositionResponse> own(UUID determination, @Context HttpHeaders headers) {
        var given = positions.own(determination);
        return ETags.respond(headers, given.etag(), given.position());
    }

    /** As many as the council has members, in each round; there is only one page. */
    @GET
    @Path("/positions")
    @RolesAllowed({SECRETARIAT, COUNCIL, COUNCIL_CHAIR, AUDITOR})
    public Page<PositionResponse> list(UUID determination) {
        return new Page<>(positions.of(determination), null);
    }
}
