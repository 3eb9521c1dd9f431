package org.minaoshi.feedback;

import jakarta.inject.Singleton;
import java.util.List;
import org.minaoshi.identity.CurrentActor;
import org.minaoshi.identity.SightedQuery;

/** The way to feedback that another room has chosen, by a query of its own, in an order of its own. */
@Singleton
public class ChosenFeedback {

    private static final String CHOSEN = "with chosen as materialized (";
    private static final String IN_ITS_ORDER = """
            f.id in (select id from chosen) order by array_position(array(select id from chosen order by place), f.id)""";

    final SightedQuery query;
    final CurrentActor currentActor;

    ChosenFeedback(SightedQuery query, CurrentActor currentActor) {
        this.query = query;
        this.currentActor = currentActor;
    }

    /**
     * As far as the actor may see it, in one round trip.
     *
     * @param choice a query of {@code id} and {@code place}
     */
    public List<FeedbackResponse> by(String choice, List<?> parameters) {
        var viewer = Viewer.of(currentActor.get());
        return query
                .list(CHOSEN + choice + ") " + FeedbackReading.LISTED + IN_ITS_ORDER, parameters, FeedbackReading::row)
                .stream()
                .map(row -> FeedbackResponse.of(row, viewer))
                .toList();
    }
}
