package org.minaoshi.watch;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class WatchAnswers implements PanacheRepositoryBase<WatchAnswer, WatchAnswer.Key> {

    List<WatchAnswerResponse> of(UUID determination) {
        return getEntityManager()
                .createQuery("""
                        select new org.minaoshi.watch.WatchAnswerResponse(a.key.item, a.answer, a.reason, a.answeredAt, a.version)
                        from WatchAnswer a where a.key.determination = :determination order by a.key.item""", WatchAnswerResponse.class)
                .setParameter("determination", determination)
                .getResultList();
    }
}
