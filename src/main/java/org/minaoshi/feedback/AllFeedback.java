package org.minaoshi.feedback;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.minaoshi.platform.Page;
import org.minaoshi.platform.PageRequest;

@ApplicationScoped
class AllFeedback implements PanacheRepositoryBase<Feedback, UUID> {

    private final SecureRandom random = new SecureRandom();

    /** Newest first. */
    Page<FeedbackRow> list(FeedbackFilter filter, PageRequest page) {
        var restrictions = filter.restrictions();
        page.after(filter, position -> UUID.fromString(position.get(0)))
                .ifPresent(after -> restrictions.put("after", after));
        var query = getEntityManager()
                .createQuery(
                        FeedbackRow.LISTED + FeedbackFilter.where(restrictions) + " order by f.id desc",
                        FeedbackRow.class)
                .setMaxResults(page.fetch());
        restrictions.forEach(query::setParameter);
        return Page.of(query.getResultList(), page, filter, row -> List.of(row.id()));
    }

    Optional<FeedbackRow> findRow(UUID id) {
        return getEntityManager()
                .createQuery(FeedbackRow.WHOLE + " where f.id = :id", FeedbackRow.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** Held until the end of the transaction, so that one person at a time says what becomes of it. */
    Feedback requiredForTriage(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(FeedbackProblems::unknown);
    }

    /** Nobody triages it until the end of the transaction. */
    Optional<Feedback> findHeld(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_READ);
    }

    Optional<Disposition> findDisposition(UUID id) {
        return Optional.ofNullable(getEntityManager().find(Disposition.class, id));
    }

    void keep(Disposition disposition) {
        if (!getEntityManager().contains(disposition)) {
            getEntityManager().persist(disposition);
        }
        flush();
    }

    boolean hasDuplicates(UUID id) {
        return getEntityManager()
                .createQuery("select count(*) > 0 from Disposition d where d.duplicateOf = :id", Boolean.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    TrackingNumber drawTrackingNumber(int fiscalYear) {
        return Stream.generate(() -> TrackingNumber.draw(fiscalYear, random))
                .filter(number -> count("trackingNumber", number.value()) == 0)
                .findFirst()
                .orElseThrow();
    }

    List<FeedbackFact> countingFor(String checklist, int fiscalYear) {
        return getEntityManager()
                .createQuery("""
                        select new org.minaoshi.feedback.FeedbackFact(
                            f.id, f.kind, f.organisationKind, f.items, d.disposition, f.condition, f.trackingNumber)
                        from Feedback f left join Disposition d on d.feedbackId = f.id
                        where f.checklist = :checklist and f.fiscalYear = :fiscalYear order by f.id""", FeedbackFact.class)
                .setParameter("checklist", checklist)
                .setParameter("fiscalYear", fiscalYear)
                .getResultList();
    }
}
