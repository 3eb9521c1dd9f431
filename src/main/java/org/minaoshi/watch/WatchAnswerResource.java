package org.minaoshi.watch;

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

@Path("/determinations/{determination}/watch-answers")
@RolesAllowed({SECRETARIAT, COUNCIL, COUNCIL_CHAIR, AUDITOR})
class WatchAnswerResource {

    final WatchAnswerService answers;

    WatchAnswerResource(WatchAnswerService answers) {
        this.answers = answers;
    }

    /** As many as there are open conditions, so there is only one page. */
    @GET
    public Page<WatchAnswerResponse> list(UUID determination) {
        return new Page<>(answers.of(determination), null);
    }

    @GET
    @Path("/{watchItem}")
    public RestResponse<WatchAnswerResponse> get(UUID determination, UUID watchItem, @Context HttpHeaders headers) {
        var answer = answers.get(determination, watchItem);
        return ETags.respond(headers, answer.etag(), answer);
    }

    @PUT
    @Path("/{watchItem}")
    @RolesAllowed(SECRETARIAT)
    public RestResponse<WatchAnswerResponse> put(
            UUID determination,
            UUID watchItem,
            @Valid @NotNull AnswerWatchItemRequest request,
            @Context HttpHeaders headers) {
        var put = answers.put(determination, watchItem, request, present -> ETags.forPut(headers, present));
        return RestResponse.ResponseBuilder.<WatchAnswerResponse>create(put.created() ? 201 : 200)
                .entity(put.answer())
                .header(HttpHeaders.ETAG, put.answer().etag())
                .build();
    }
}
