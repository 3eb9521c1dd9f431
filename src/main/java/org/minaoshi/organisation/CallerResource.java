package org.minaoshi.organisation;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.minaoshi.identity.CurrentActor;
import org.minaoshi.identity.Role;

@Path("/caller")
class CallerResource {

    final OrganisationService organisations;
    final CurrentActor currentActor;

    CallerResource(OrganisationService organisations, CurrentActor currentActor) {
        this.organisations = organisations;
        this.currentActor = currentActor;
    }

    /**
     * For whom the service takes the caller.
     *
     * @param organisation null where the token stands for none that is registered and active
     */
    record CallerResponse(String id, List<String> roles, OrganisationResponse organisation) {}

    @GET
    @Authenticated
    public CallerResponse get() {
        var actor = currentActor.get();
        return new CallerResponse(
                actor.id(),
                actor.roles().stream().map(Role::claim).sorted().toList(),
                actor.organisation() == null ? null : organisations.required(actor.organisation()));
    }
}
