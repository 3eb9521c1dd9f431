package org.minaoshi.intake;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.minaoshi.platform.Download;
import org.minaoshi.platform.Preferred;
import org.minaoshi.tabular.TableFormat;

/** Tables to fill in. What they hold beforehand, anyone may read anyway. */
@Path("/standards/{standard}/edition-template")
@PermitAll
class EditionTemplateResource {

    private static final TableFormat[] OFFERED = {TableFormat.XLSX, TableFormat.CSV};

    final EditionIntakeService intake;

    EditionTemplateResource(EditionIntakeService intake) {
        this.intake = intake;
    }

    @GET
    @Produces({TableFormat.Types.XLSX, TableFormat.Types.CSV})
    public Response get(String standard, @QueryParam("from") String from, @Context HttpHeaders headers) {
        var format = Preferred.of(headers, OFFERED, TableFormat::contentType).orElseThrow(NotAcceptableException::new);
        var name = standard + (from == null ? "" : "-from-" + from) + "-template" + format.extension();
        var template = intake.template(standard, from, format);
        return Download.respond(headers, template.bytes(), template.etag(), format.contentType(), name);
    }
}
