package org.minaoshi.organisation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.minaoshi.platform.Visible;

/**
 * Whom to take for one of an organisation's own: a person or machine by the issuer's subject, or by the client that the issuer gave the token to.
 *
 * @param issuer as tokens name it ({@code iss})
 * @param subject as tokens name it ({@code sub})
 * @param client as tokens name it ({@code client_id}, or {@code azp}): every token of that client then acts for the organisation
 * @param note for the secretariat: who or what this is
 */
public record RegisterAccessRequest(
        @NotNull @Size(max = 500) @Pattern(regexp = "https?://\\S+") String issuer,

        @Size(max = 255) @Pattern(regexp = "\\S(.*\\S)?") String subject,
        @Size(max = 255) @Pattern(regexp = "\\S(.*\\S)?") String client,
        @Size(max = 500) @Visible String note) {

    void requireSubjectOrClient() {
        if ((subject == null) == (client == null)) {
            throw OrganisationProblems.ACCESS_AMBIGUOUS.at(
                    subject == null ? "/subject" : "/client",
                    "subject と client のどちらか一方だけを指定してください",
                    "name a subject or a client, and not both");
        }
    }
}
