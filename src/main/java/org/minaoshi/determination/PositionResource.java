package org.minaoshi.determination;

import static org.minaoshi.identity.Role.Names.AUDITOR;
import static org.minaoshi.identity.Role.Names.COUNCIL;
import static org.minaoshi.identity.Role.Names.COUNCIL_CHAIR;
import static org.minaoshi.identity.Role.Names.SECRETARIAT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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

    final PositionService positions;

    PositionResource(PositionService positions) {
        this.positions = positions;
    }

    @PUT
    @Path("/position")
    @RolesAllowed({COUNCIL, COUNCIL_CHAIR})
    public RestResponse<PositionResponse> give(
            UUID determination, @Valid @NotNull GivePositionRequest request, @Context HttpHeaders headers) {
        var given = positions.give(determination, request.opinion(), present -> ETags.forPut(headers, present));
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
