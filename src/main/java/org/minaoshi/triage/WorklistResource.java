package org.minaoshi.triage;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import org.jboss.resteasy.reactive.RestResponse;
import org.minaoshi.feedback.DispositionKind;
import org.minaoshi.feedback.FeedbackKind;
import org.minaoshi.feedback.FeedbackResponse;
import org.minaoshi.feedback.FeedbackStatus;
import org.minaoshi.identity.Role;
import org.minaoshi.organisation.OrganisationKind;
import org.minaoshi.platform.Page;
import org.minaoshi.platform.PageRequest;
import org.minaoshi.platform.Paged;

@Path("/triage")
@RolesAllowed({Role.Names.SECRETARIAT, Role.Names.AUDITOR})
class WorklistResource {

    final WorklistService worklist;

    WorklistResource(WorklistService worklist) {
        this.worklist = worklist;
    }

    @GET
    @Path("/worklist")
    public RestResponse<Page<FeedbackResponse>> list(
            @BeanParam WorklistQuery query, @BeanParam PageRequest page, @Context UriInfo uri) {
        return Paged.respond(uri, worklist.list(query.filter(), query.order, page));
    }

    @GET
    @Path("/waiting")
    public WaitingFeedback waiting() {
        return worklist.waiting();
    }

    /** How the worklist is asked for. */
    static class WorklistQuery {

        @QueryParam("search")
        String search;

        @QueryParam("checklist")
        String checklist;

        @QueryParam("fiscalYear")
        @Min(2000) @Max(2200) Integer fiscalYear;

        @QueryParam("kind")
        FeedbackKind kind;

        @QueryParam("organisationKind")
        OrganisationKind organisationKind;

        @QueryParam("item")
        @Min(1) Integer item;

        @QueryParam("status")
        FeedbackStatus status;

        @QueryParam("disposition")
        DispositionKind disposition;

        @QueryParam("receivedBefore")
        LocalDate receivedBefore;

        @QueryParam("order")
        @DefaultValue("NEWEST")
        WorklistOrder order;

        WorklistFilter filter() {
            return new WorklistFilter(
                    search, checklist, fiscalYear, kind, organisationKind, item, status, disposition, receivedBefore);
        }
    }
}
