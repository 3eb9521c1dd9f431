package org.minaoshi.organisation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.minaoshi.identity.Organisations.Credentials;
import org.minaoshi.platform.DirectSql;

@ApplicationScoped
class AllOrganisations implements PanacheRepositoryBase<Organisation, String> {

    private static final String FIND_ACTIVE = """
            select code, kind from organisation where status = 'ACTIVE' and code = coalesce(
                (select organisation from access where issuer = ? and subject = ?),
                (select organisation from access where issuer = ? and client = ?),
                ?)""";

    /** All that is remembered of an organisation. */
    record Known(String code, OrganisationKind kind) {}

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
    Optional<Known> findActive(Credentials credentials) {
        return first(
                FIND_ACTIVE,
                Arrays.asList(
                        credentials.issuer(),
                        credentials.subject(),
                        credentials.issuer(),
                        credentials.client(),
                        credentials.claimed()));
    }

    Optional<Known> find(String code) {
        return first("select code, kind from organisation where code = ?", List.of(code));
    }

    /** How many changes of organisations and accesses have been committed, ever. */
    long changes() {
        return DirectSql.list(
                        getEntityManager().unwrap(Session.class),
                        "select organisation_changes()",
                        List.of(),
                        row -> row.getLong(1))
                .get(0);
    }

    private Optional<Known> first(String sql, List<String> parameters) {
        return DirectSql.list(
                        getEntityManager().unwrap(Session.class),
                        sql,
                        parameters,
                        row -> new Known(row.getString(1), OrganisationKind.valueOf(row.getString(2))))
                .stream()
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
