package org.minaoshi.impact;

import static org.minaoshi.identity.Role.Names.AUDITOR;
import static org.minaoshi.identity.Role.Names.COUNCIL;
import static org.minaoshi.identity.Role.Names.COUNCIL_CHAIR;
import static org.minaoshi.identity.Role.Names.SECRETARIAT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.minaoshi.platform.Page;
import org.minaoshi.platform.PageRequest;
import org.minaoshi.platform.Paged;
import org.minaoshi.standard.AmendmentKind;

@Path("/determinations/{determination}")
@RolesAllowed({SECRETARIAT, COUNCIL, COUNCIL_CHAIR, AUDITOR})
class ImpactResource {

    final ImpactService impacts;

    ImpactResource(ImpactService impacts) {
        this.impacts = impacts;
    }

    @GET
    @Path("/impacts")
    public RestResponse<Page<Impact>> list(
            UUID determination, @BeanParam ImpactQuery query, @BeanParam PageRequest page, @Context UriInfo uri) {
        return Paged.respond(uri, impacts.page(determination, query.filter(), page));
    }

    @GET
    @Path("/impact-summary")
    public ImpactSummary summary(UUID determination, @BeanParam ImpactQuery query) {
        return impacts.summary(determination, query.filter());
    }

    /** How the worklist is asked for. */
    static class ImpactQuery {

        @QueryParam("standard")
        String standard;

        @QueryParam("edition")
        String edition;

        @QueryParam("item")
        Integer item;

        @QueryParam("provision")
        String provision;

        @QueryParam("category")
        String category;

        @QueryParam("kind")
        AmendmentKind kind;

        @QueryParam("reach")
        ImpactFilter.Distance reach;

        @QueryParam("basis")
        Basis basis;

        @QueryParam("standing")
        Standing standing;

        @QueryParam("judgement")
        Effect judgement;

        @QueryParam("judged")
        Boolean judged;

        @QueryParam("depth")
        Integer depth;

        ImpactFilter filter() {
            return new ImpactFilter(
                    standard, edition, item, provision, category, kind, reach, basis, standing, judgement, judged,
                    depth);
        }
    }
}
