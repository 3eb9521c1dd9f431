package org.minaoshi.impact;

import static org.minaoshi.identity.Role.Names.AUDITOR;
import static org.minaoshi.identity.Role.Names.COUNCIL;
import static org.minaoshi.identity.Role.Names.COUNCIL_CHAIR;
import static org.minaoshi.identity.Role.Names.SECRETARIAT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.minaoshi.checklist.Review;
import org.minaoshi.impact.table.AmendedProvision;
import org.minaoshi.impact.table.CoverageTables;
import org.minaoshi.impact.table.WorklistTable;
import org.minaoshi.platform.Download;
import org.minaoshi.platform.Language;
import org.minaoshi.platform.Page;
import org.minaoshi.platform.PageRequest;
import org.minaoshi.platform.Paged;
import org.minaoshi.platform.Preferred;
import org.minaoshi.standard.AmendmentKind;
import org.minaoshi.tabular.Table;
import org.minaoshi.tabular.TableFormat;
import org.minaoshi.typesetting.HtmlPage;

@Path("/determinations/{determination}")
@RolesAllowed({SECRETARIAT, COUNCIL, COUNCIL_CHAIR, AUDITOR})
class ImpactResource {

    private static final int MOST_IN_A_TABLE = 20_000;
    private static final int MOST_IN_A_PICTURE = 400;

    final ImpactService impacts;

    ImpactResource(ImpactService impacts) {
        this.impacts = impacts;
    }

    /** A table is whole: it has no pages. */
    @GET
    @Path("/impacts")
    @Produces({"application/json", TableFormat.Types.CSV, TableFormat.Types.XLSX})
    public Response list(
            UUID determination,
            @BeanParam ImpactQuery query,
            @BeanParam PageRequest page,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        var format = preferred(headers);
        if (format == TableFormat.JSON) {
            return Paged.respond(uri, impacts.page(determination, query.filter(), page))
                    .toResponse();
        }
        var chosen = impacts.chosen(determination, query.filter(), MOST_IN_A_TABLE);
        return file(
                headers,
                format,
                List.of(WorklistTable.of(chosen.impacts(), Language.of(headers))),
                chosen.review(),
                "impacts");
    }

    @GET
    @Path("/amended-provisions")
    @Produces({"application/json", TableFormat.Types.CSV, TableFormat.Types.XLSX})
    public Response listAmendedProvisions(
            UUID determination, @BeanParam ImpactQuery query, @Context HttpHeaders headers) {
        var format = preferred(headers);
        var chosen = impacts.chosen(determination, query.filter(), MOST_IN_A_TABLE);
        var provisions = AmendedProvision.of(chosen.impacts());
        return format == TableFormat.JSON
                ? Response.ok(new Page<>(provisions, null)).build()
                : file(
                        headers,
                        format,
                        List.of(AmendedProvision.table(provisions, Language.of(headers))),
                        chosen.review(),
                        "amended-provisions");
    }

    @GET
    @Path("/coverage")
    @Produces({"application/json", TableFormat.Types.CSV, TableFormat.Types.XLSX})
    public Response getCoverage(UUID determination, @Context HttpHeaders headers) {
        var format = preferred(headers);
        var coverage = impacts.coverage(determination);
        return format == TableFormat.JSON
                ? Response.ok(new Page<>(coverage, null)).build()
                : file(
                        headers,
                        format,
                        CoverageTables.of(coverage, Language.of(headers)),
                        impacts.review(determination),
                        "coverage");
    }

    @GET
    @Path("/impact-picture")
    @Produces({"image/svg+xml", "text/html"})
    public Response draw(UUID determination, @BeanParam ImpactQuery query, @Context HttpHeaders headers) {
        var form = Preferred.of(headers, PictureForm.values(), PictureForm::contentType)
                .orElseThrow(NotAcceptableException::new);
        var impacts = this.impacts
                .chosen(determination, query.filter(), MOST_IN_A_PICTURE)
                .impacts();
        var language = Language.of(headers);
        var picture = form.write(impacts, language).getBytes(StandardCharsets.UTF_8);
        var response = Download.shown(headers, picture, form.contentType(), language);
        if (form == PictureForm.HTML) {
            response.getHeaders().putSingle("Content-Security-Policy", HtmlPage.CONTENT_SECURITY_POLICY);
        }
        return response;
    }

    private static TableFormat preferred(HttpHeaders headers) {
        return Preferred.of(headers, TableFormat.values(), TableFormat::contentType)
                .orElseThrow(NotAcceptableException::new);
    }

    private static Response file(
            HttpHeaders headers, TableFormat format, List<Table> tables, Review review, String what) {
        var name = "%s-%d-%s%s".formatted(review.checklist(), review.fiscalYear(), what, format.extension());
        return Download.respond(headers, format.file(tables), format.contentType(), name);
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

        @QueryParam("knownBy")
        KnownBy knownBy;

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
                    standard, edition, item, provision, category, kind, reach, knownBy, standing, judgement, judged,
                    depth);
        }
    }
}
