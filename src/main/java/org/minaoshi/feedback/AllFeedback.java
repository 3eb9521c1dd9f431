package org.minaoshi.feedback;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;

@ApplicationScoped
class AllFeedback implements PanacheRepositoryBase<Feedback, UUID> {

    private final SecureRandom random = new SecureRandom();

    /** Held until the end of the transaction, so that one person at a time says what becomes of it. */
    Feedback requiredForTriage(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(FeedbackProblems::unknown);
    }

    /** Its own organisation's, held as for triage: to everybody else it is unknown. */
    Feedback requiredOwn(UUID id, String organisation) {
        var feedback = requiredForTriage(id);
        if (!feedback.organisation().equals(organisation)) {
            throw FeedbackProblems.unknown();
        }
        return feedback;
    }

    /** What its ETag says. */
    String state(Feedback feedback) {
        var said = feedback.isTriaged() ? findDisposition(feedback.id()) : Optional.<Disposition>empty();
        return FeedbackRow.etag(
                feedback.version(), said.map(Disposition::version).orElse(null));
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

    boolean hasVersionBy(UUID id, String actor) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(
                        "select exists (select from feedback_version where feedback_id = :id and written_by = :actor)",
                        Boolean.class)
                .setParameter("id", id)
                .setParameter("actor", actor)
                .getSingleResult();
    }

    /** Asked of a function of the database's, since what became of another organisation's feedback is not to be seen. */
    boolean isTakenUp(UUID id) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("select feedback_is_taken_up(:id)", Boolean.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    TrackingNumber drawTrackingNumber(int fiscalYear) {
        return Stream.generate(() -> TrackingNumber.draw(fiscalYear, random))
                .filter(this::isFree)
                .findFirst()
                .orElseThrow();
    }

    /** Asked of a function of the database's, since another organisation's numbers are not to be seen. */
    private boolean isFree(TrackingNumber number) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("select tracking_number_is_free(:number)", Boolean.class)
                .setParameter("number", number.value())
                .getSingleResult();
    }
}
