package org.minaoshi.assessment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class Assessments implements PanacheRepositoryBase<Assessment, Assessment.Key> {

    List<AssessmentResponse> of(UUID determination) {
        return getEntityManager()
                .createQuery("""
                        select new org.minaoshi.assessment.AssessmentResponse(
                            a.key.factor, a.finding, a.text, a.about, a.assessedAt, a.version)
                        from Assessment a where a.key.determination = :determination order by a.key.factor""", AssessmentResponse.class)
                .setParameter("determination", determination)
                .getResultList();
    }
}
