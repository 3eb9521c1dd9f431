package org.minaoshi.evidence;

import static org.minaoshi.identity.Role.Names.AUDITOR;
import static org.minaoshi.identity.Role.Names.COUNCIL;
import static org.minaoshi.identity.Role.Names.COUNCIL_CHAIR;
import static org.minaoshi.identity.Role.Names.SECRETARIAT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.minaoshi.platform.ETags;
import org.minaoshi.platform.Idempotent;
import org.minaoshi.platform.Page;
import org.minaoshi.platform.PageRequest;
import org.minaoshi.platform.Paged;

@Path("/determinations/{determination}/evidence-entries")
@RolesAllowed({SECRETARIAT, COUNCIL, COUNCIL_CHAIR, AUDITOR})
class EvidenceEntryResource {

    final EvidenceService evidence;

    EvidenceEntryResource(EvidenceService evidence) {
        this.evidence = evidence;
    }

    @GET
    public RestResponse<Page<EvidenceEntryResponse>> list(
            UUID determination,
            @QueryParam("factor") String factor,
            @QueryParam("kind") EvidenceKind kind,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        return Paged.respond(uri, evidence.list(determination, factor, kind, page));
    }

    @POST
    @RolesAllowed(SECRETARIAT)
    @Idempotent
    public RestResponse<EvidenceEntryResponse> record(
            UUID determination, @Valid @NotNull RecordEvidenceRequest request) {
        var entry = evidence.record(determination, request);
        return RestResponse.ResponseBuilder.<EvidenceEntryResponse>created(
                        URI.create("/determinations/%s/evidence-entries/%s".formatted(determination, entry.id())))
                .entity(entry)
                .header(HttpHeaders.ETAG, entry.etag())
                .build();
    }

    @GET
    @Path("/{entry}")
    public RestResponse<EvidenceEntryResponse> get(UUID determination, UUID entry, @Context HttpHeaders headers) {
        var found = evidence.get(determination, entry);
        return ETags.respond(headers, found.etag(), found);
    }

    @PUT
    @Path("/{entry}")
    @RolesAllowed(SECRETARIAT)
    public RestResponse<EvidenceEntryResponse> replace(
            UUID determination,
            UUID entry,
            @Valid @NotNull RecordEvidenceRequest request,
            @Context HttpHeaders headers) {
        var replaced = evidence.replace(determination, entry, request, etag -> ETags.requireMatch(headers, etag));
        return RestResponse.ResponseBuilder.ok(replaced)
                .header(HttpHeaders.ETAG, replaced.etag())
                .build();
    }

    @DELETE
    @Path("/{entry}")
    @RolesAllowed(SECRETARIAT)
    public void withdraw(UUID determination, UUID entry, @Context HttpHeaders headers) {
        evidence.withdraw(determination, entry, etag -> ETags.requireMatch(headers, etag));
    }
}
