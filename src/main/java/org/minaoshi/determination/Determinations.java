package org.minaoshi.determination;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.minaoshi.checklist.DecidedReview;
import org.minaoshi.platform.DirectSql;
import org.minaoshi.platform.PageRequest;
import org.minaoshi.platform.ProblemException;
import org.minaoshi.platform.RecordQuery;

@ApplicationScoped
class Determinations implements PanacheRepositoryBase<Determination, UUID> {

    private static final String SUMMARIES = """
            select d.id, d.checklist, d.checklist_edition as "checklistEdition", d.fiscal_year as "fiscalYear", d.stage, d.corrects,
                   p.outcome, d.opened_at as "openedAt"
            from determination d
            left join proposal p on p.determination_id = d.id and p.round = d.round and d.stage not in ('DRAFT', 'WITHDRAWN')""";

    private static final String YEARS = """
            select d.fiscal_year as "fiscalYear", d.stage = 'DRAFT' and d.round = 0 as open,
                   d.stage not in ('PUBLISHED', 'SUPERSEDED') as running, m.published as minutes
            from determination d
            left join minutes m on m.checklist = d.checklist and m.fiscal_year = d.fiscal_year""";

    /** A correction comes into force when it is published, and then takes the place of what it corrects; anything else when it is decided. */
    private static final String DECIDED = """
            with asking as (
                select r.*, case when r.stage = 'DRAFT' then 'infinity'
                                 else (select max(s.taken_at) from step_taken s
                                       where s.determination_id = r.id and s.action in ('PROPOSE', 'WITHDRAW')) end as asked
                from determination r where r.id = :id)
            select d.id, d.fiscal_year as "fiscalYear", d.checklist_edition as "checklistEdition", d.fiscal_year = r.fiscal_year as corrected
            from asking r
                join determination d on d.checklist = r.checklist and (d.fiscal_year < r.fiscal_year or d.id = r.corrects)
                join step_taken s on s.determination_id = d.id
                    and s.action = case when d.corrects is null then 'DECIDE' else 'PUBLISH' end and s.taken_at <= r.asked
            """;

    private record Place(int fiscalYear, UUID id) {
        static Place of(List<String> position) {
            return new Place(Integer.parseInt(position.get(0)), UUID.fromString(position.get(1)));
        }
    }

    private static final String LAST_STAGE_HELD = """
            select stage from determination where checklist = ? and fiscal_year = ? and stage <> 'WITHDRAWN'
            order by opened_at desc, id desc limit 1 for share""";

    private static final String HOLD_DRAFTS =
            "select id from determination where checklist = ? and corrects is null and stage = 'DRAFT' order by id for share";

    final Session session;

    Determinations(Session session) {
        this.session = session;
    }

    Determination required(UUID id) {
        return findByIdOptional(id).orElseThrow(Determinations::unknown);
    }

    /** For a step: whoever comes second waits here, and then finds the stage as the first has left it. */
    Determination requiredLocked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Determinations::unknown);
    }

    /** The first of the year; corrections follow it. What was withdrawn leaves the year free. */
    boolean existsFor(String checklist, int fiscalYear) {
        return count("checklist = ?1 and fiscalYear = ?2 and stage <> ?3", checklist, fiscalYear, Stage.WITHDRAWN) > 0;
    }

    boolean existsCorrectionOf(UUID id) {
        return count("corrects = ?1 and stage <> ?2", id, Stage.WITHDRAWN) > 0;
    }

    Optional<Determination> findInForce(String checklist, int fiscalYear) {
        return find("checklist = ?1 and fiscalYear = ?2 and stage = ?3", checklist, fiscalYear, Stage.PUBLISHED)
                .singleResultOptional();
    }

    /** The reviews in force of earlier years. */
    List<UUID> publishedBefore(String checklist, int fiscalYear) {
        return session.createQuery("""
                        select d.id from Determination d
                        where d.checklist = :checklist and d.fiscalYear < :fiscalYear and d.stage = :published""", UUID.class)
                .setParameter("checklist", checklist)
                .setParameter("fiscalYear", fiscalYear)
                .setParameter("published", Stage.PUBLISHED)
                .getResultList();
    }

    /** As {@link org.minaoshi.checklist.Reviews#decidedBefore} promises. */
    List<DecidedReview> decidedBefore(UUID id) {
        return RecordQuery.of(session, DECIDED)
                .where("""
                        not exists (select from step_taken o
                                    where o.determination_id = d.id and o.action = 'SUPERSEDE' and o.taken_at <= r.asked)""")
                .with("id", id)
                .orderBy("d.fiscal_year desc")
                .list(DecidedReview.class);
    }

    /** The years reviewed so far, without corrections; a running draft is held until the transaction ends. */
    List<EvidenceWindow.Year> yearsHeld(String checklist) {
        DirectSql.run(session, HOLD_DRAFTS, List.of(checklist));
        return RecordQuery.of(session, YEARS)
                .where("d.corrects is null")
                .where("d.stage <> 'WITHDRAWN'")
                .where("d.checklist = :checklist", "checklist", checklist)
                .list(EvidenceWindow.Year.class);
    }

    /** The stage of the year's last review, corrections included; a running draft is held until the transaction ends. */
    Optional<Stage> findStageHeld(String checklist, int fiscalYear) {
        return DirectSql.list(
                        session,
                        LAST_STAGE_HELD,
                        List.of(checklist, fiscalYear),
                        row -> Stage.valueOf(row.getString(1)))
                .stream()
                .findFirst();
    }

    /** Newest year first. */
    List<DeterminationSummary> page(DeterminationFilter filter, PageRequest page) {
        var query = RecordQuery.of(session, SUMMARIES)
                .where("d.checklist = :checklist", "checklist", filter.checklist())
                .where("d.fiscal_year = :fiscalYear", "fiscalYear", filter.fiscalYear())
                .where(
                        "d.stage = :stage",
                        "stage",
                        filter.stage() == null ? null : filter.stage().name());
        page.after(filter, Place::of).ifPresent(after -> query.where("(d.fiscal_year, d.id) < (:year, :id)")
                .with("year", after.fiscalYear())
                .with("id", after.id()));
        return query.orderBy("d.fiscal_year desc, d.id desc").list(DeterminationSummary.class, page.fetch());
    }

    private static ProblemException unknown() {
        return DeterminationProblems.UNKNOWN.because("その対応方針はありません", "There is no such determination");
    }
}
