package org.minaoshi.comparison;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.minaoshi.platform.Language;
import org.minaoshi.platform.PageRequest;

/** What an edition of a standard changed, for anyone. */
@Path("/standards/{standard}/editions/{edition}/comparison")
@PermitAll
class StandardComparisonResource extends ComparisonResource {

    final ComparisonService comparisons;
    final ReadyComparisons ready;

    StandardComparisonResource(ComparisonService comparisons, ReadyComparisons ready) {
        this.comparisons = comparisons;
        this.ready = ready;
    }

    @GET
    @Produces({"application/json", CSV, XLSX, "text/html", "application/pdf"})
    public Response get(
            String standard,
            String edition,
            @QueryParam("since") String since,
            @QueryParam("kind") Kind kind,
            @QueryParam("weight") Weight weight,
            @QueryParam("agreement") Agreement agreement,
            @QueryParam("category") String category,
            @QueryParam("changed") Boolean changed,
            @BeanParam PageRequest page,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        var form = form(headers);
        var comparison = comparisons.ofStandard(standard, edition, since);
        var filter = new ComparisonFilter(kind, weight, agreement, comparisons.category(standard, category), changed);
        return respond(headers, uri, form, ready.of(comparison, filter, form, Language.of(headers), page));
    }
}
