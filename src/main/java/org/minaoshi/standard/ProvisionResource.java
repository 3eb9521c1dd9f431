package org.minaoshi.standard;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.RestResponse;
import org.minaoshi.platform.Page;
import org.minaoshi.platform.PageRequest;
import org.minaoshi.platform.Paged;
import org.minaoshi.platform.Unchanging;

@Path("/standards/{standard}/editions/{edition}")
@PermitAll
class ProvisionResource {

    final ProvisionService provisions;

    ProvisionResource(ProvisionService provisions) {
        this.provisions = provisions;
    }

    @GET
    @Path("/provisions")
    public RestResponse<Page<ProvisionSummary>> list(
            String standard,
            String edition,
            @QueryParam("category") String category,
            @QueryParam("status") ProvisionStatus status,
            @QueryParam("amended") Boolean amended,
            @BeanParam PageRequest page,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        var open = provisions.open(standard, edition);
        return Unchanging.respond(
                headers,
                open.digest(),
                () -> Paged.respond(uri, provisions.list(open, category, status, amended, page)));
    }

    @GET
    @Path("/provisions/{provision}")
    public RestResponse<ProvisionResponse> get(
            String standard, String edition, String provision, @Context HttpHeaders headers) {
        var open = provisions.open(standard, edition);
        return Unchanging.respond(headers, open.digest(), () -> RestResponse.ok(provisions.required(open, provision)));
    }

    @GET
    @Path("/amendments")
    public RestResponse<Page<AmendmentResponse>> amendments(
            String standard,
            String edition,
            @QueryParam("provision") String provision,
            @QueryParam("kind") AmendmentKind kind,
            @BeanParam PageRequest page,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        var open = provisions.open(standard, edition);
        return Unchanging.respond(
                headers, open.digest(), () -> Paged.respond(uri, provisions.amendments(open, provision, kind, page)));
    }

    @GET
    @Path("/cross-references")
    public RestResponse<Page<CrossReferenceResponse>> references(
            String standard,
            String edition,
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @BeanParam PageRequest page,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        var open = provisions.open(standard, edition);
        return Unchanging.respond(
                headers, open.digest(), () -> Paged.respond(uri, provisions.references(open, from, to, page)));
    }
}
