package org.minaoshi.impact;

import static org.minaoshi.identity.Role.Names.AUDITOR;
import static org.minaoshi.identity.Role.Names.COUNCIL;
import static org.minaoshi.identity.Role.Names.COUNCIL_CHAIR;
import static org.minaoshi.identity.Role.Names.SECRETARIAT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.minaoshi.platform.ETags;

@Path("/determinations/{determination}/judgements/{item}/{standard}/{edition}/{provision}")
@RolesAllowed({SECRETARIAT, COUNCIL, COUNCIL_CHAIR, AUDITOR})
class JudgementResource {

    final JudgementService judgements;

    JudgementResource(JudgementService judgements) {
        this.judgements = judgements;
    }

    /** The address of a judgement. */
    static class Address {
        @RestPath
        UUID determination;

        @RestPath
        int item;

        @RestPath
        String standard;

        @RestPath
        String edition;

        @RestPath
        String provision;

        Impact.Pair pair() {
            return new Impact.Pair(item, standard, edition, provision);
        }
    }

    @GET
    public RestResponse<JudgementResponse> get(@BeanParam Address address, @Context HttpHeaders headers) {
        var judgement = judgements.get(address.determination, address.pair());
        return ETags.respond(headers, judgement.etag(), judgement);
    }

    @PUT
    @RolesAllowed(SECRETARIAT)
    public RestResponse<JudgementResponse> judge(
            @BeanParam Address address, @Valid @NotNull JudgeImpactRequest request, @Context HttpHeaders headers) {
        var kept =
                judgements.judge(address.determination, address.pair(), request, etag -> ETags.forPut(headers, etag));
        return RestResponse.ResponseBuilder.create(
                        kept.created() ? RestResponse.Status.CREATED : RestResponse.Status.OK, kept.thing())
                .header(HttpHeaders.ETAG, kept.thing().etag())
                .build();
    }
}
