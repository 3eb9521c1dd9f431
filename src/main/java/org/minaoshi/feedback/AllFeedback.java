package org.minaoshi.feedback;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.security.SecureRandom;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.minaoshi.checklist.CountsFor;
import org.minaoshi.platform.DirectSql;

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
        return DirectSql.list(
                        session(),
                        "select exists (select from feedback_version where feedback_id = ? and written_by = ?)",
                        List.of(id, actor),
                        row -> row.getBoolean(1))
                .get(0);
    }

    /** Asked of a function of the database's, since what became of another organisation's feedback is not to be seen. */
    boolean isTakenUp(UUID id) {
        return DirectSql.list(session(), "select feedback_is_taken_up(?)", List.of(id), row -> row.getBoolean(1))
                .get(0);
    }

    /** By a function of the database's, since for which year something counts is nobody's to write. */
    void count(String checklist, int fiscalYear, CountsFor from) {
        DirectSql.run(
                session(),
                "select feedback_counts_anew(?, ?, ?, ?)",
                List.of(checklist, fiscalYear, from.fiscalYear(), from.late()));
    }

    /** Numbers that nobody has, one for each year given; whoever keeps them makes sure that it is so. */
    List<TrackingNumber> drawTrackingNumbers(List<Integer> fiscalYears) {
        var years = new ArrayDeque<>(fiscalYears);
        var drawn = new LinkedHashMap<String, Integer>();
        do {
            while (!years.isEmpty()) {
                var number = TrackingNumber.draw(years.peek(), random).value();
                if (drawn.putIfAbsent(number, years.peek()) == null) {
                    years.remove();
                }
            }
            taken(drawn.keySet()).forEach(number -> years.add(drawn.remove(number)));
        } while (!years.isEmpty());
        return inOrder(fiscalYears, drawn);
    }

    /** One or many, with one statement; no entity of them is kept. */
    void insert(List<Feedback> feedback) {
        var rows = feedback.stream().map(Feedback::row).toList();
        var submittedBy = feedback.get(0).submittedBy();
        session().doWork(connection -> BulkInsert.run(connection, rows, submittedBy));
    }

    private Session session() {
        return getEntityManager().unwrap(Session.class);
    }

    private static List<TrackingNumber> inOrder(List<Integer> fiscalYears, Map<String, Integer> drawn) {
        var byYear = new HashMap<Integer, Deque<String>>();
        drawn.forEach((number, year) ->
                byYear.computeIfAbsent(year, first -> new ArrayDeque<>()).add(number));
        return fiscalYears.stream()
                .map(year -> new TrackingNumber(byYear.get(year).remove()))
                .toList();
    }

    /** Asked of a function of the database's, since another organisation's numbers are not to be seen. */
    private List<String> taken(Set<String> numbers) {
        return DirectSql.list(
                session(),
                "select tracking_numbers_taken(cast(? as text[]))",
                List.of("{" + String.join(",", numbers) + "}"),
                row -> row.getString(1));
    }
}
