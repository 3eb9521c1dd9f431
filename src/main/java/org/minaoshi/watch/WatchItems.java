package org.minaoshi.watch;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.minaoshi.platform.PageRequest;
import org.minaoshi.platform.RecordQuery;

@ApplicationScoped
class WatchItems implements PanacheRepositoryBase<WatchItem, UUID> {

    /**
     * The conditions of reviews that were published, each with the last answer before {@code :before} of one that is in force. What a superseded review
     * has found stays: its correction has answered it.
     */
    private static final String CONDITIONS = """
            select w.id, w.determination_id as determination, d.fiscal_year as "fiscalYear", w.condition, w.factor, w.feedback_id as feedback,
                   case last.answer when 'MET' then 'MET' when 'DROPPED' then 'DROPPED' else 'OPEN' end as status,
                   last.fiscal_year as "answeredIn", last.reason
            from determination d
            join watch_item w on w.determination_id = d.id
            left join lateral (
                select a.answer, a.reason, e.fiscal_year
                from watch_answer a join determination e on e.id = a.determination_id
                where a.watch_item_id = w.id and e.stage = 'PUBLISHED' and e.fiscal_year < :before
                order by e.fiscal_year desc limit 1) last on true""";

    /** What a list is asked for; a null status takes everything. */
    record Filter(String checklist, WatchedCondition.Status status) {}

    private record Place(int fiscalYear, UUID id) {
        static Place of(List<String> position) {
            return new Place(Integer.parseInt(position.get(0)), UUID.fromString(position.get(1)));
        }
    }

    final Session session;

    WatchItems(Session session) {
        this.session = session;
    }

    List<WatchItemResponse> of(UUID determination) {
        return session.createQuery("""
                        select new org.minaoshi.watch.WatchItemResponse(w.id, w.determination, w.condition, w.factor, w.feedback, w.addedAt)
                        from WatchItem w where w.determination = :determination order by w.id""", WatchItemResponse.class)
                .setParameter("determination", determination)
                .getResultList();
    }

    /** Oldest first. */
    List<WatchedCondition> page(Filter filter, PageRequest page) {
        var query = conditions(filter.checklist(), Integer.MAX_VALUE);
        page.after(filter, Place::of).ifPresent(after -> query.where("(d.fiscal_year, w.id) > (:year, :id)")
                .with("year", after.fiscalYear())
                .with("id", after.id()));
        return query.where(
                        "coalesce(nullif(last.answer, 'STILL_OPEN'), 'OPEN') = :status",
                        "status",
                        filter.status() == null ? null : filter.status().name())
                .orderBy("d.fiscal_year, w.id")
                .list(WatchedCondition.class, page.fetch());
    }

    /** What earlier years have left open for the review, and all that was found in its own year by those it corrects; oldest first. */
    List<WatchedCondition> toAnswer(UUID review, String checklist, int fiscalYear) {
        return conditions(checklist, fiscalYear)
                .where("""
                        (d.fiscal_year < :before and coalesce(last.answer, 'STILL_OPEN') = 'STILL_OPEN'
                         or d.fiscal_year = :before
                            and (d.opened_at, d.id) < (select r.opened_at, r.id from determination r where r.id = :review))""")
                .with("review", review)
                .orderBy("d.fiscal_year, w.id")
                .list(WatchedCondition.class);
    }

    Optional<WatchItem> find(UUID determination, UUID id) {
        return findByIdOptional(id).filter(item -> item.determination().equals(determination));
    }

    private RecordQuery conditions(String checklist, int before) {
        return RecordQuery.of(session, CONDITIONS)
                .with("before", before)
                .where("d.stage in ('PUBLISHED', 'SUPERSEDED')")
                .where("d.checklist = :checklist", "checklist", checklist);
    }
}
