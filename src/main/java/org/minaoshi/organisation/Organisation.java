package org.minaoshi.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.minaoshi.platform.LocalizedText;

/** A bank, a payment agent, an association: whoever submits feedback. */
@Entity
@DynamicUpdate
class Organisation {

    @Id
    @Column(updatable = false)
    private String code;

    @Enumerated(EnumType.STRING)
    private OrganisationKind kind;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText name;

    @Enumerated(EnumType.STRING)
    private OrganisationStatus status;

    @Column(updatable = false)
    private Instant registeredAt;

    @Version
    private long version;

    protected Organisation() {}

    static Organisation register(RegisterOrganisationRequest request, Instant now) {
        var organisation = new Organisation();
        organisation.code = request.code();
        organisation.kind = request.kind();
        organisation.name = request.name();
        organisation.status = OrganisationStatus.ACTIVE;
        organisation.registeredAt = now;
        return organisation;
    }

    void update(UpdateOrganisationRequest request) {
        kind = request.kind();
        name = request.name();
        status = request.status();
    }

    OrganisationResponse response() {
        return new OrganisationResponse(code, kind, name, status, registeredAt, version);
    }

    long version() {
        return version;
    }
}
