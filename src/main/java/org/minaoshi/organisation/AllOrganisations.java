package org.minaoshi.organisation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.minaoshi.identity.Organisations.Credentials;

@ApplicationScoped
class AllOrganisations implements PanacheRepositoryBase<Organisation, String> {

    Organisation required(String code) {
        return findByIdOptional(code).orElseThrow(OrganisationProblems::unknown);
    }

    /** By code. */
    List<Organisation> page(OrganisationFilter filter, String after, int limit) {
        var restrictions = filter.restrictions();
        restrictions.put("after", after);
        var conditions = restrictions.keySet().stream()
                .map(name -> name.equals("after") ? "code > :after" : "%1$s = :%1$s".formatted(name))
                .toList();
        return find(String.join(" and ", conditions) + " order by code", restrictions)
                .page(0, limit)
                .list();
    }

    /** A registered subject goes before a registered client, and both before what the token claims. */
    Optional<String> findActive(Credentials known) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("""
                        select code from organisation where status = 'ACTIVE' and code = coalesce(
                            (select organisation from access where issuer = :issuer and subject = :subject),
                            (select organisation from access where issuer = :issuer and client = :client),
                            :claimed)""", String.class)
                .setParameter("issuer", known.issuer())
                .setParameter("subject", known.subject())
                .setParameter("client", known.client())
                .setParameter("claimed", known.claimed())
                .getResultStream()
                .findFirst();
    }

    void add(Access access) {
        getEntityManager().persist(access);
        flush();
    }

    boolean isRegistered(RegisterAccessRequest request) {
        var member = request.subject() == null ? "client" : "subject";
        return getEntityManager()
                .createQuery(
                        "select count(*) > 0 from Access where issuer = :issuer and %s = :who".formatted(member),
                        Boolean.class)
                .setParameter("issuer", request.issuer())
                .setParameter("who", request.subject() == null ? request.client() : request.subject())
                .getSingleResult();
    }

    void remove(Access access) {
        getEntityManager().remove(access);
        flush();
    }

    Optional<Access> findAccess(UUID id) {
        return Optional.ofNullable(getEntityManager().find(Access.class, id));
    }

    /** In the order in which they were registered, which is by id. */
    List<Access> accesses(String organisation, UUID after, int limit) {
        return getEntityManager()
                .createQuery("from Access where organisation = :organisation and id > :after order by id", Access.class)
                .setParameter("organisation", organisation)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }
}
