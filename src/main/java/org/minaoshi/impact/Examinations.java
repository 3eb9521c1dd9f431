package org.minaoshi.impact;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class Examinations implements PanacheRepositoryBase<Examination, UUID> {

    List<ExaminationResponse> of(UUID determination) {
        return getEntityManager()
                .createQuery("""
                        select new org.minaoshi.impact.ExaminationResponse(
                            e.standard, e.edition, e.provision, e.source, e.reason, e.examinedAt, e.version)
                        from Examination e where e.determination = :determination""", ExaminationResponse.class)
                .setParameter("determination", determination)
                .getResultList();
    }

    Optional<Examination> find(UUID determination, ProvisionName name) {
        return find(
                        "determination = ?1 and standard = ?2 and edition = ?3 and provision = ?4",
                        determination,
                        name.standard(),
                        name.edition(),
                        name.provision())
                .singleResultOptional();
    }
}
