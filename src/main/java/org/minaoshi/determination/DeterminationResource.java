package org.minaoshi.determination;

import static org.minaoshi.identity.Role.Names.AUDITOR;
import static org.minaoshi.identity.Role.Names.COUNCIL;
import static org.minaoshi.identity.Role.Names.COUNCIL_CHAIR;
import static org.minaoshi.identity.Role.Names.SECRETARIAT;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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

@Path("/determinations")
class DeterminationResource {

    final DeterminationService determinations;
    final ReadinessService readiness;
    final SuppositionService suppositions;

    DeterminationResource(
            DeterminationService determinations, ReadinessService readiness, SuppositionService suppositions) {
        this.determinations = determinations;
        this.readiness = readiness;
        this.suppositions = suppositions;
    }

    /** Who may is in the table. */
    @POST
    @Authenticated
    @Idempotent
    public RestResponse<DeterminationResponse> open(@Valid @NotNull OpenDeterminationRequest request) {
        var opened = determinations.open(request);
        return RestResponse.ResponseBuilder.<DeterminationResponse>created(URI.create("/determinations/" + opened.id()))
                .entity(opened)
                .header(HttpHeaders.ETAG, opened.etag())
                .build();
    }

    @GET
    @RolesAllowed({SECRETARIAT, COUNCIL, COUNCIL_CHAIR, AUDITOR})
    public RestResponse<Page<DeterminationSummary>> list(
            @QueryParam("checklist") String checklist,
            @QueryParam("fiscalYear") Integer fiscalYear,
            @QueryParam("stage") Stage stage,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        return Paged.respond(uri, determinations.list(new DeterminationFilter(checklist, fiscalYear, stage), page));
    }

    @GET
    @Path("/{determination}")
    @RolesAllowed({SECRETARIAT, COUNCIL, COUNCIL_CHAIR, AUDITOR})
    public RestResponse<DeterminationResponse> get(UUID determination, @Context HttpHeaders headers) {
        var found = determinations.get(determination);
        return ETags.respond(headers, found.etag(), found);
    }

    /** A handful of steps, so there is only one page. */
    @GET
    @Path("/{determination}/history")
    @RolesAllowed({SECRETARIAT, COUNCIL, COUNCIL_CHAIR, AUDITOR})
    public Page<StepTakenResponse> history(UUID determination) {
        return new Page<>(determinations.history(determination), null);
    }

    @GET
    @Path("/{determination}/readiness")
    @RolesAllowed({SECRETARIAT, COUNCIL, COUNCIL_CHAIR, AUDITOR})
    public ReadinessResponse readiness(UUID determination) {
        return readiness.report(determination);
    }

    /** Whoever may read how ready it is may ask how ready it would be: nothing comes of it. */
    @POST
    @Path("/{determination}/supposition")
    @RolesAllowed({SECRETARIAT, COUNCIL, COUNCIL_CHAIR, AUDITOR})
    public SuppositionResponse suppose(UUID determination, @Valid @NotNull SupposeRequest request) {
        return suppositions.report(determination, request);
    }
}
