package org.minaoshi.determination;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.minaoshi.platform.Page;
import org.minaoshi.platform.PageRequest;
import org.minaoshi.platform.RecordQuery;

/** What was published. Anyone may know all of it. */
@ApplicationScoped
public class PublishedDeterminations {

    private static final String PUBLICATIONS = """
            select p.determination_id as determination, p.checklist, p.fiscal_year as "fiscalYear", p.revision, p.outcome,
                   p.decided_on as "decidedOn", p.published_at as "publishedAt", p.digest, d.stage = 'SUPERSEDED' as superseded
            from published_determination p join determination d on d.id = p.determination_id""";

    final Session session;

    PublishedDeterminations(Session session) {
        this.session = session;
    }

    private record Place(int fiscalYear, int revision, String checklist) {
        static Place of(List<String> position) {
            return new Place(Integer.parseInt(position.get(0)), Integer.parseInt(position.get(1)), position.get(2));
        }
    }

    private record Filter(String checklist, Integer fiscalYear) {}

    /** Newest year and revision first; null takes everything. */
    public Page<Publication> list(String checklist, Integer fiscalYear, PageRequest page) {
        var filter = new Filter(checklist, fiscalYear);
        var query = RecordQuery.of(session, PUBLICATIONS)
                .where("p.checklist = :checklist", "checklist", checklist)
                .where("p.fiscal_year = :fiscalYear", "fiscalYear", fiscalYear);
        page.after(filter, Place::of).ifPresent(after -> query.where(
                        "(p.fiscal_year, p.revision, p.checklist) < (:year, :lastRevision, :code)")
                .with("year", after.fiscalYear())
                .with("lastRevision", after.revision())
                .with("code", after.checklist()));
        List<Publication> rows = query.orderBy("p.fiscal_year desc, p.revision desc, p.checklist desc")
                .list(Publication.class, page.fetch());
        return Page.of(rows, page, filter, row -> List.of(row.fiscalYear(), row.revision(), row.checklist()));
    }

    /** @param revision null for the last one, which is the one in force */
    public Optional<Publication> find(String checklist, int fiscalYear, Integer revision) {
        return RecordQuery.of(session, PUBLICATIONS)
                .where("p.checklist = :checklist", "checklist", checklist)
                .where("p.fiscal_year = :fiscalYear", "fiscalYear", fiscalYear)
                .where("p.revision = :revision", "revision", revision)
                .orderBy("p.revision desc")
                .find(Publication.class);
    }

    public Optional<Publication> find(UUID determination) {
        return RecordQuery.of(session, PUBLICATIONS)
                .where("p.determination_id = :determination", "determination", determination)
                .find(Publication.class);
    }

    /** The canonical bytes of the {@link org.minaoshi.record.PublishedRecord}, exactly as they were digested. */
    public byte[] record(UUID determination) {
        return session.find(PublishedDetermination.class, determination).bytes();
    }
}
