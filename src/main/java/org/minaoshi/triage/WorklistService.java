package org.minaoshi.triage;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.minaoshi.feedback.FeedbackResponse;
import org.minaoshi.identity.SightedQuery;
import org.minaoshi.platform.Page;
import org.minaoshi.platform.PageRequest;

/** Shows what there is to triage, and finds what was submitted. */
@ApplicationScoped
public class WorklistService {

    private static final String WAITING = "select checklist, fiscal_year, waiting, oldest from feedback_that_waits()";

    final Worklist worklist;
    final SightedQuery query;

    WorklistService(Worklist worklist, SightedQuery query) {
        this.worklist = worklist;
        this.query = query;
    }

    Page<FeedbackResponse> list(WorklistFilter filter, WorklistOrder order, PageRequest page) {
        if (order == WorklistOrder.RELEVANCE && filter.search() == null) {
            throw TriageProblems.SEARCH_MISSING.at("order", "search も指定してください", "needs words to be relevant to");
        }
        return worklist.page(filter, order, page);
    }

    public WaitingFeedback waiting() {
        return WaitingFeedback.of(query.list(WAITING, List.of(), WorklistService::ofReview));
    }

    private static WaitingFeedback.OfReview ofReview(ResultSet row) throws SQLException {
        return new WaitingFeedback.OfReview(
                row.getString(1),
                row.getInt(2),
                row.getLong(3),
                row.getObject(4, OffsetDateTime.class).toInstant());
    }
}
