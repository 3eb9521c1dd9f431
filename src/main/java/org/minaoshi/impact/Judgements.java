package org.minaoshi.impact;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class Judgements implements PanacheRepositoryBase<Judgement, UUID> {

    List<JudgementResponse> of(UUID determination) {
        return getEntityManager()
                .createQuery("""
                        select new org.minaoshi.impact.JudgementResponse(
                            j.item, j.standard, j.edition, j.provision, j.judgement, j.reason, j.judgedAt, j.version,
                            j.itemDigest, j.provisionDigest, j.digestVersion)
                        from Judgement j where j.determination = :determination""", JudgementResponse.class)
                .setParameter("determination", determination)
                .getResultList();
    }

    /** By review. */
    Map<UUID, List<JudgementResponse>> ofAll(Collection<UUID> determinations) {
        return determinations.isEmpty()
                ? Map.of()
                : stream("determination in ?1", determinations)
                        .collect(groupingBy(Judgement::determination, mapping(Judgement::response, toList())));
    }

    Optional<Judgement> find(UUID determination, Impact.Pair pair) {
        return find(
                        "determination = ?1 and item = ?2 and standard = ?3 and edition = ?4 and provision = ?5",
                        determination,
                        pair.item(),
                        pair.standard(),
                        pair.edition(),
                        pair.provision())
                .singleResultOptional();
    }
}
