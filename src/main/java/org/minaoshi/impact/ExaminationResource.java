package org.minaoshi.impact;

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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.minaoshi.platform.ETags;

@Path("/determinations/{determination}/examinations/{standard}/{edition}/{provision}")
@RolesAllowed({SECRETARIAT, COUNCIL, COUNCIL_CHAIR, AUDITOR})
class ExaminationResource {

    final ExaminationService examinations;

    ExaminationResource(ExaminationService examinations) {
        this.examinations = examinations;
    }

    /** The address of an examination. */
    static class Address {
        @RestPath
        UUID determination;

        @RestPath
        String standard;

        @RestPath
        String edition;

        @RestPath
        String provision;

        ProvisionName name() {
            return new ProvisionName(standard, edition, provision);
        }
    }

    @GET
    public RestResponse<ExaminationResponse> get(@BeanParam Address address, @Context HttpHeaders headers) {
        var examination = examinations.get(address.determination, address.name());
        return ETags.respond(headers, examination.etag(), examination);
    }

    @PUT
    @RolesAllowed(SECRETARIAT)
    public RestResponse<ExaminationResponse> examine(
            @BeanParam Address address, @Valid @NotNull ExamineProvisionRequest request, @Context HttpHeaders headers) {
        var kept = examinations.examine(
                address.determination, address.name(), request, etag -> ETags.forPut(headers, etag));
        return RestResponse.ResponseBuilder.create(
                        kept.created() ? RestResponse.Status.CREATED : RestResponse.Status.OK, kept.thing())
                .header(HttpHeaders.ETAG, kept.thing().etag())
                .build();
    }

    @DELETE
    @RolesAllowed(SECRETARIAT)
    public void withdraw(@BeanParam Address address, @Context HttpHeaders headers) {
        examinations.withdraw(address.determination, address.name(), etag -> ETags.requireMatch(headers, etag));
    }
}
