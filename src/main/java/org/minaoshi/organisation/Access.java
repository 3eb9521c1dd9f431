package org.minaoshi.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.minaoshi.platform.Ids;

/** Who is taken for one of an organisation's own: an issuer's subject, or whatever token the issuer gave to a client. */
@Entity
@Immutable
class Access {

    @Id
    private UUID id;

    private String organisation;
    private String issuer;
    private String subject;
    private String client;
    private String note;
    private Instant registeredAt;

    protected Access() {}

    static Access register(String organisation, RegisterAccessRequest request, Instant now) {
        var access = new Access();
        access.id = Ids.next();
        access.organisation = organisation;
        access.issuer = request.issuer();
        access.subject = request.subject();
        access.client = request.client();
        access.note = request.note();
        access.registeredAt = now;
        return access;
    }

    UUID id() {
        return id;
    }

    boolean belongsTo(String code) {
        return organisation.equals(code);
    }

    AccessResponse response() {
        return new AccessResponse(id, issuer, subject, client, note, registeredAt);
    }
}
