package org.minaoshi.retrospect;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import org.jboss.resteasy.reactive.RestResponse;
import org.minaoshi.platform.CanonicalJson;
import org.minaoshi.platform.ETags;
import org.minaoshi.platform.Page;
import org.minaoshi.platform.PageRequest;
import org.minaoshi.platform.Paged;

@Path("/checklists/{checklist}/as-of")
@PermitAll
class ChecklistAsOfResource {

    private static final String ASK_EVERY_TIME = "public, no-cache";

    /** Not for ever: a reference pack that is taken in later says what was registered on days before. */
    private static final String KEPT_A_DAY = "public, max-age=86400";

    final RetrospectService retrospect;
    final Viewpoints viewpoints;

    ChecklistAsOfResource(RetrospectService retrospect, Viewpoints viewpoints) {
        this.retrospect = retrospect;
        this.viewpoints = viewpoints;
    }

    @GET
    public RestResponse<ChecklistAsOf> get(
            String checklist,
            @QueryParam("asOf") LocalDate asOf,
            @QueryParam("knownAt") String knownAt,
            @Context HttpHeaders headers) {
        var viewpoint = viewpoints.of(asOf, knownAt);
        return kept(headers, viewpoint, retrospect.checklist(checklist, viewpoint));
    }

    @GET
    @Path("/items")
    public RestResponse<Page<ItemAsOf>> items(
            String checklist,
            @QueryParam("asOf") LocalDate asOf,
            @QueryParam("knownAt") String knownAt,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        var viewpoint = viewpoints.of(asOf, knownAt);
        return Paged.respond(dated(uri, viewpoint), retrospect.items(checklist, viewpoint, page));
    }

    @GET
    @Path("/citations")
    public RestResponse<Page<CitationAsOf>> citations(
            String checklist,
            @QueryParam("asOf") LocalDate asOf,
            @QueryParam("knownAt") String knownAt,
            @QueryParam("item") Integer item,
            @QueryParam("standard") String standard,
            @QueryParam("provision") String provision,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        var wanted = new CitationFilter(item, standard, provision);
        var viewpoint = viewpoints.of(asOf, knownAt);
        return Paged.respond(dated(uri, viewpoint), retrospect.citations(checklist, wanted, viewpoint, page));
    }

    @GET
    @Path("/rule-set")
    public RestResponse<RuleSetAsOf> ruleSet(
            String checklist,
            @QueryParam("asOf") LocalDate asOf,
            @QueryParam("knownAt") String knownAt,
            @Context HttpHeaders headers) {
        var viewpoint = viewpoints.of(asOf, knownAt);
        return kept(headers, viewpoint, retrospect.ruleSet(checklist, viewpoint));
    }

    /** The address of a list that begins today and may be read on tomorrow. */
    static UriBuilder dated(UriInfo uri, Viewpoint viewpoint) {
        return uri.getRequestUriBuilder().replaceQueryParam("asOf", viewpoint.asOf());
    }

    /** What anyone may read of how things were. */
    static <T> RestResponse<T> kept(HttpHeaders headers, Viewpoint viewpoint, T then) {
        var response = ETags.respond(headers, ETags.of(CanonicalJson.digest(then)), then);
        response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, viewpoint.settled() ? KEPT_A_DAY : ASK_EVERY_TIME);
        return response;
    }
}
