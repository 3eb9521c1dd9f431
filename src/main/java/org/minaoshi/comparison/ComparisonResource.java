package org.minaoshi.comparison;

import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.minaoshi.platform.Download;
import org.minaoshi.platform.ETags;
import org.minaoshi.platform.Language;
import org.minaoshi.platform.Paged;
import org.minaoshi.platform.Preferred;
import org.minaoshi.tabular.TableFormat;
import org.minaoshi.typesetting.HtmlPage;

/** Answers comparisons of whatever is compared. */
abstract class ComparisonResource {

    static final String CSV = TableFormat.Types.CSV;
    static final String XLSX = TableFormat.Types.XLSX;

    /** What it says of two editions never changes; the wording of its documents may, with a release. */
    private static final String KEPT_A_DAY = "public, max-age=86400";

    static ComparisonForm form(HttpHeaders headers) {
        return Preferred.of(headers, ComparisonForm.values(), ComparisonForm::contentType)
                .orElseThrow(NotAcceptableException::new);
    }

    static Response respond(HttpHeaders headers, UriInfo uri, ComparisonForm form, ReadyComparison ready) {
        var language = Language.of(headers);
        var response = ETags.isKnown(headers, ready.etag())
                ? Response.notModified()
                : describe(Response.ok(ready.bytes()), form, language, ready);
        if (ready.nextPageToken() != null) {
            response.header("Link", Paged.next(uri, ready.nextPageToken()));
        }
        return response.header(HttpHeaders.ETAG, ready.etag())
                .header(HttpHeaders.VARY, "Accept, Accept-Language")
                .header(HttpHeaders.CACHE_CONTROL, KEPT_A_DAY)
                .build();
    }

    private static Response.ResponseBuilder describe(
            Response.ResponseBuilder response, ComparisonForm form, Language language, ReadyComparison ready) {
        response.type(form.contentType()).header("X-Content-Type-Options", "nosniff");
        if (form != ComparisonForm.JSON) {
            response.header(HttpHeaders.CONTENT_LANGUAGE, language.tag());
        }
        var name = "%s-%s%s".formatted(ready.name(), language.tag(), form.extension());
        return switch (form) {
            case JSON -> response;
            case CSV, XLSX -> response.header(HttpHeaders.CONTENT_DISPOSITION, Download.attachment(name));
            case HTML -> response.header("Content-Security-Policy", HtmlPage.CONTENT_SECURITY_POLICY);
            case PDF -> response.header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"%s\"".formatted(name));
        };
    }
}
