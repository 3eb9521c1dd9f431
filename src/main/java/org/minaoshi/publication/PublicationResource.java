package org.minaoshi.publication;

import jakarta.annotation.security.PermitAll;
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
import org.jboss.resteasy.reactive.RestResponse;
import org.minaoshi.determination.Publication;
import org.minaoshi.platform.ETags;
import org.minaoshi.platform.Language;
import org.minaoshi.platform.Page;
import org.minaoshi.platform.PageRequest;
import org.minaoshi.platform.Paged;
import org.minaoshi.typesetting.HtmlPage;

/** What was decided, for anyone. */
@Path("/publications")
@PermitAll
class PublicationResource {

    /** The revision in force may change any day; one asked for by number never does, only the wording of its documents may, with a release. */
    private static final String ASK_EVERY_TIME = "public, no-cache";

    private static final String KEPT_A_DAY = "public, max-age=86400";

    final PublicationService publications;

    PublicationResource(PublicationService publications) {
        this.publications = publications;
    }

    @GET
    public RestResponse<Page<PublicationResponse>> list(
            @QueryParam("checklist") String checklist,
            @QueryParam("fiscalYear") Integer fiscalYear,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        return Paged.respond(uri, publications.list(checklist, fiscalYear, page));
    }

    /** A Response, since for a RestResponse of several media types the framework chooses a writer of RestResponses and not of bytes. */
    @GET
    @Path("/{checklist}/{fiscalYear}")
    @Produces({"application/json", "text/html", "text/markdown", "application/pdf"})
    public Response get(
            String checklist, int fiscalYear, @QueryParam("revision") Integer revision, @Context HttpHeaders headers) {
        var format = Format.preferred(headers.getAcceptableMediaTypes()).orElseThrow(NotAcceptableException::new);
        var publication = publications.required(checklist, fiscalYear, revision);
        var language = Language.of(headers);
        var ready = publications.representation(publication, format, language);
        var response = ETags.isKnown(headers, ready.etag())
                ? Response.notModified()
                : describe(Response.ok(ready.bytes()), publication, format, language);
        response.header(HttpHeaders.ETAG, ready.etag())
                .header(HttpHeaders.VARY, "Accept, Accept-Language")
                .header(HttpHeaders.CACHE_CONTROL, revision == null ? ASK_EVERY_TIME : KEPT_A_DAY);
        if (publication.superseded()) {
            response.header("Link", "<%s>; rel=\"latest-version\"".formatted(PublicationResponse.path(publication)));
        }
        return response.build();
    }

    @GET
    @Path("/{checklist}/{fiscalYear}/feedback-statistics")
    public RestResponse<FeedbackStatistics> getFeedbackStatistics(
            String checklist, int fiscalYear, @Context HttpHeaders headers) {
        var publication = publications.required(checklist, fiscalYear, null);
        var response =
                ETags.respond(headers, ETags.of(publication.digest()), () -> publications.statistics(publication));
        response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, ASK_EVERY_TIME);
        return response;
    }

    private static Response.ResponseBuilder describe(
            Response.ResponseBuilder response, Publication publication, Format format, Language language) {
        response.type(format.contentType()).header("X-Content-Type-Options", "nosniff");
        if (format != Format.JSON) {
            response.header(HttpHeaders.CONTENT_LANGUAGE, language.tag());
        }
        return switch (format) {
            case JSON, MARKDOWN -> response;
            case HTML -> response.header("Content-Security-Policy", HtmlPage.CONTENT_SECURITY_POLICY);
            case PDF ->
                response.header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "inline; filename=\"%s\"".formatted(name(publication, language)));
        };
    }

    private static String name(Publication publication, Language language) {
        return "%s-%s-revision-%s-%s.pdf"
                .formatted(publication.checklist(), publication.fiscalYear(), publication.revision(), language.tag());
    }
}
