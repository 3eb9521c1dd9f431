package org.minaoshi.ruleset;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.RestResponse;
import org.minaoshi.identity.Role;
import org.minaoshi.platform.CanonicalJson;
import org.minaoshi.platform.ETags;
import org.minaoshi.platform.Idempotent;
import org.minaoshi.platform.Page;
import org.minaoshi.platform.PageRequest;
import org.minaoshi.platform.Paged;

@Path("/checklists/{checklist}/rule-sets")
class RuleSetResource {

    final RuleSetService ruleSets;

    RuleSetResource(RuleSetService ruleSets) {
        this.ruleSets = ruleSets;
    }

    @POST
    @Idempotent
    @RolesAllowed(Role.Names.SECRETARIAT)
    public RestResponse<RuleSetResponse> register(
            String checklist, @Valid @NotNull RegisterRuleSetRequest request, @Context UriInfo uri) {
        var registered = ruleSets.register(checklist, request);
        return RestResponse.ResponseBuilder.<RuleSetResponse>created(
                        uri.getRequestUriBuilder().path(registered.edition()).build())
                .entity(registered)
                .header(HttpHeaders.ETAG, etag(registered))
                .build();
    }

    @GET
    @PermitAll
    public RestResponse<Page<RuleSetResponse>> list(
            String checklist, @BeanParam PageRequest page, @Context UriInfo uri) {
        return Paged.respond(uri, ruleSets.list(checklist, page));
    }

    @GET
    @Path("/{edition}")
    @PermitAll
    public RestResponse<RuleSetResponse> get(String checklist, String edition, @Context HttpHeaders headers) {
        var ruleSet = ruleSets.required(checklist, edition);
        return ETags.respond(headers, etag(ruleSet), ruleSet);
    }

    private static String etag(RuleSetResponse ruleSet) {
        return ETags.of(CanonicalJson.digest(ruleSet));
    }
}
