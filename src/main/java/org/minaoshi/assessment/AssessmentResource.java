package org.minaoshi.assessment;

import static org.minaoshi.identity.Role.Names.AUDITOR;
import static org.minaoshi.identity.Role.Names.COUNCIL;
import static org.minaoshi.identity.Role.Names.COUNCIL_CHAIR;
import static org.minaoshi.identity.Role.Names.SECRETARIAT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.minaoshi.platform.ETags;
import org.minaoshi.platform.Page;

@Path("/determinations/{determination}/assessments")
@RolesAllowed({SECRETARIAT, COUNCIL, COUNCIL_CHAIR, AUDITOR})
class AssessmentResource {

    final AssessmentService assessments;

    AssessmentResource(AssessmentService assessments) {
        this.assessments = assessments;
    }

    /** As many as the rule set has factors, so there is only one page. */
    @GET
    public Page<AssessmentResponse> list(UUID determination) {
        return new Page<>(assessments.of(determination), null);
    }

    @GET
    @Path("/{factor}")
    public RestResponse<AssessmentResponse> get(UUID determination, String factor, @Context HttpHeaders headers) {
        var assessment = assessments.get(determination, factor);
        return ETags.respond(headers, assessment.etag(), assessment);
    }

    @PUT
    @Path("/{factor}")
    @RolesAllowed(SECRETARIAT)
    public RestResponse<AssessmentResponse> put(
            UUID determination, String factor, @Valid @NotNull AssessRequest request, @Context HttpHeaders headers) {
        var put = assessments.put(determination, factor, request, present -> ETags.forPut(headers, present));
        return RestResponse.ResponseBuilder.<AssessmentResponse>create(put.created() ? 201 : 200)
                .entity(put.assessment())
                .header(HttpHeaders.ETAG, put.assessment().etag())
                .build();
    }
}
