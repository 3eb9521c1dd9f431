package org.minaoshi.batch;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.minaoshi.identity.Role;
import org.minaoshi.platform.ETags;
import org.minaoshi.platform.Language;
import org.minaoshi.platform.LargeBody;
import org.minaoshi.platform.Page;
import org.minaoshi.platform.PageRequest;
import org.minaoshi.platform.Paged;

@Path("/feedback-batches/{batch}")
@RolesAllowed({Role.Names.INSTITUTION, Role.Names.PAYMENT_AGENT})
class FeedbackBatchResource {

    final FeedbackBatchService batches;

    FeedbackBatchResource(FeedbackBatchService batches) {
        this.batches = batches;
    }

    @PUT
    @LargeBody
    @Consumes("application/x-ndjson")
    public RestResponse<FeedbackBatchResponse> submit(
            UUID batch,
            @QueryParam("mode") @DefaultValue("ALL_OR_NOTHING") BatchMode mode,
            InputStream body,
            @Context HttpHeaders headers) {
        var received = batches.receive(batch, mode, body, Language.of(headers));
        var response = RestResponse.ResponseBuilder.<FeedbackBatchResponse>create(received.replayed() ? 200 : 201)
                .entity(received.batch())
                .header(HttpHeaders.LOCATION, "/feedback-batches/" + batch)
                .header(HttpHeaders.ETAG, received.batch().etag());
        if (received.replayed()) {
            response.header("Idempotency-Replayed", true);
        }
        return response.build();
    }

    @GET
    public RestResponse<FeedbackBatchResponse> get(UUID batch, @Context HttpHeaders headers) {
        var found = batches.get(batch, Language.of(headers));
        return ETags.respond(headers, found.etag(), found);
    }

    @GET
    @Path("/lines")
    public RestResponse<Page<BatchLineResponse>> listLines(
            UUID batch,
            @QueryParam("refused") Boolean refused,
            @BeanParam PageRequest page,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        return Paged.respond(uri, batches.lines(batch, refused, page, Language.of(headers)));
    }
}
