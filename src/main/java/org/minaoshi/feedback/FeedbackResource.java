package org.minaoshi.feedback;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.minaoshi.identity.Role;
import org.minaoshi.platform.ETags;
import org.minaoshi.platform.Idempotent;
import org.minaoshi.platform.Page;
import org.minaoshi.platform.PageRequest;
import org.minaoshi.platform.Paged;

@Path("/feedback")
class FeedbackResource {

    final FeedbackService feedback;
    final FeedbackVersionService versions;

    FeedbackResource(FeedbackService feedback, FeedbackVersionService versions) {
        this.feedback = feedback;
        this.versions = versions;
    }

    @POST
    @Idempotent
    @RolesAllowed({Role.Names.INSTITUTION, Role.Names.PAYMENT_AGENT})
    public RestResponse<FeedbackResponse> submit(@Valid @NotNull SubmitFeedbackRequest request) {
        var submitted = feedback.submit(request);
        return RestResponse.ResponseBuilder.<FeedbackResponse>created(URI.create("/feedback/" + submitted.id()))
                .entity(submitted)
                .header(HttpHeaders.ETAG, submitted.etag())
                .build();
    }

    @GET
    @RolesAllowed({Role.Names.INSTITUTION, Role.Names.PAYMENT_AGENT, Role.Names.SECRETARIAT, Role.Names.AUDITOR})
    public RestResponse<Page<FeedbackResponse>> list(
            @BeanParam FeedbackQuery query, @BeanParam PageRequest page, @Context UriInfo uri) {
        return Paged.respond(uri, feedback.list(query.filter(), page));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.Names.INSTITUTION, Role.Names.PAYMENT_AGENT, Role.Names.SECRETARIAT, Role.Names.AUDITOR})
    public RestResponse<FeedbackResponse> get(UUID id, @Context HttpHeaders headers) {
        var found = feedback.required(id);
        return ETags.respond(headers, found.etag(), found);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Role.Names.INSTITUTION, Role.Names.PAYMENT_AGENT})
    public RestResponse<FeedbackResponse> amend(
            UUID id, @Valid @NotNull SubmitFeedbackRequest request, @Context HttpHeaders headers) {
        return changed(versions.amend(id, request, present -> ETags.requireMatch(headers, present)));
    }

    @POST
    @Path("/{id}/withdrawal")
    @RolesAllowed({Role.Names.INSTITUTION, Role.Names.PAYMENT_AGENT})
    public RestResponse<FeedbackResponse> withdraw(
            UUID id, @Valid @NotNull WithdrawFeedbackRequest request, @Context HttpHeaders headers) {
        return changed(versions.withdraw(id, request, present -> ETags.requireMatch(headers, present)));
    }

    @GET
    @Path("/{id}/disposition")
    @RolesAllowed({Role.Names.INSTITUTION, Role.Names.PAYMENT_AGENT, Role.Names.SECRETARIAT, Role.Names.AUDITOR})
    public RestResponse<DispositionResponse> getDisposition(UUID id, @Context HttpHeaders headers) {
        var disposition = feedback.requiredDisposition(id);
        return ETags.respond(headers, disposition.etag(), disposition);
    }

    @PUT
    @Path("/{id}/disposition")
    @RolesAllowed(Role.Names.SECRETARIAT)
    public RestResponse<DispositionResponse> triage(
            UUID id, @Valid @NotNull TriageFeedbackRequest request, @Context HttpHeaders headers) {
        var disposition = feedback.triage(id, request, present -> ETags.forPut(headers, present));
        return RestResponse.ResponseBuilder.<DispositionResponse>create(disposition.isFirst() ? 201 : 200)
                .entity(disposition)
                .header(HttpHeaders.ETAG, disposition.etag())
                .build();
    }

    private static RestResponse<FeedbackResponse> changed(FeedbackResponse feedback) {
        return RestResponse.ResponseBuilder.ok(feedback)
                .header(HttpHeaders.ETAG, feedback.etag())
                .build();
    }

    /** How a list is asked for. */
    static class FeedbackQuery {

        @QueryParam("checklist")
        String checklist;

        @QueryParam("fiscalYear")
        Integer fiscalYear;

        @QueryParam("kind")
        FeedbackKind kind;

        @QueryParam("status")
        FeedbackStatus status;

        @QueryParam("trackingNumber")
        String trackingNumber;

        FeedbackFilter filter() {
            return new FeedbackFilter(null, checklist, fiscalYear, kind, status, trackingNumber);
        }
    }
}
