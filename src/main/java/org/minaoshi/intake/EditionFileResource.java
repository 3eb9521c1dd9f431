package org.minaoshi.intake;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.InputStream;
import java.util.Locale;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.minaoshi.identity.Role;
import org.minaoshi.platform.ETags;
import org.minaoshi.platform.Language;
import org.minaoshi.platform.LargeBody;
import org.minaoshi.tabular.TableFormat;

/** Editions as files, tried and taken in. */
@Path("/standards/{standard}")
@RolesAllowed(Role.Names.SECRETARIAT)
class EditionFileResource {

    private static final String XLSX = TableFormat.Types.XLSX;

    final EditionIntakeService intake;
    final EditionImportService imports;

    EditionFileResource(EditionIntakeService intake, EditionImportService imports) {
        this.intake = intake;
        this.imports = imports;
    }

    @POST
    @Path("/edition-dry-runs")
    @LargeBody
    @Consumes({"application/json", TableFormat.Types.CSV, XLSX})
    public EditionDryRunResponse dryRun(String standard, InputStream body, @Context HttpHeaders headers) {
        return intake.dryRun(standard, format(headers), charset(headers), body, Language.of(headers));
    }

    @PUT
    @Path("/edition-imports/{import}")
    @LargeBody
    @Consumes({"application/json", TableFormat.Types.CSV, XLSX})
    public RestResponse<EditionImportResponse> importEdition(
            String standard, @PathParam("import") UUID id, InputStream body, @Context HttpHeaders headers) {
        var received = imports.receive(standard, id, format(headers), charset(headers), body, Language.of(headers));
        var imported = received.imported();
        var created = imported.state() == ImportState.STORED && !received.replayed();
        var response = RestResponse.ResponseBuilder.<EditionImportResponse>create(created ? 201 : 200)
                .entity(imported)
                .header(HttpHeaders.LOCATION, "/standards/%s/edition-imports/%s".formatted(standard, id))
                .header(HttpHeaders.ETAG, imported.etag());
        if (received.replayed()) {
            response.header("Idempotency-Replayed", true);
        }
        return response.build();
    }

    @GET
    @Path("/edition-imports/{import}")
    public RestResponse<EditionImportResponse> getImport(
            String standard, @PathParam("import") UUID id, @Context HttpHeaders headers) {
        var found = imports.get(standard, id, Language.of(headers));
        return ETags.respond(headers, found.etag(), found);
    }

    private static TableFormat format(HttpHeaders headers) {
        return switch (headers.getMediaType().getSubtype().toLowerCase(Locale.ROOT)) {
            case "json" -> TableFormat.JSON;
            case "csv" -> TableFormat.CSV;
            default -> TableFormat.XLSX;
        };
    }

    private static String charset(HttpHeaders headers) {
        return headers.getMediaType().getParameters().get("charset");
    }
}
