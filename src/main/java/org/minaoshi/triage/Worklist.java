package org.minaoshi.triage;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.minaoshi.feedback.ChosenFeedback;
import org.minaoshi.feedback.FeedbackResponse;
import org.minaoshi.platform.CanonicalJson;
import org.minaoshi.platform.Ids;
import org.minaoshi.platform.Page;
import org.minaoshi.platform.PageRequest;

/** Reads the worklist: each page one query in one round trip, through the functions that may use the indexes of the search. */
@Singleton
class Worklist {

    private static final String FOUND =
            "select id, row_number() over (order by id%s) as place from feedback_found(?::jsonb) as id";
    private static final String NEWEST = FOUND.formatted(" desc");
    private static final String OLDEST = FOUND.formatted("");

    /** Ranked is what there was at a moment that the page token keeps, so that the pages fit together; after it a place is enough. */
    private static final String BEST = """
            select id, place from (
                select id, row_number() over (order by score desc, id desc) as place from feedback_ranked(?::jsonb)) as ranked
            where place > ? order by place limit ?""";

    final ChosenFeedback feedback;

    Worklist(ChosenFeedback feedback) {
        this.feedback = feedback;
    }

    /** What a page token is bound to. */
    private record Key(WorklistFilter filter, WorklistOrder order) {}

    private record Place(UUID until, int number) {}

    Page<FeedbackResponse> page(WorklistFilter filter, WorklistOrder order, PageRequest request) {
        return switch (order) {
            case NEWEST -> inOrder(filter, order, request, NEWEST, "below");
            case OLDEST -> inOrder(filter, order, request, OLDEST, "above");
            case RELEVANCE -> ranked(filter, request);
        };
    }

    /** How {@code feedback_found} is asked for the first of a filter, oldest first. */
    static String oldest(WorklistFilter filter, int most) {
        var asked = filter.asked();
        asked.put("ascending", true);
        asked.put("limit", most);
        return json(asked);
    }

    private Page<FeedbackResponse> inOrder(
            WorklistFilter filter, WorklistOrder order, PageRequest request, String choice, String beyond) {
        var key = new Key(filter, order);
        var asked = filter.asked();
        request.after(key, position -> UUID.fromString(position.get(0))).ifPresent(after -> asked.put(beyond, after));
        asked.put("ascending", order == WorklistOrder.OLDEST);
        asked.put("limit", request.fetch());
        return Page.of(feedback.by(choice, List.of(json(asked))), request, key, entry -> List.of(entry.id()));
    }

    private Page<FeedbackResponse> ranked(WorklistFilter filter, PageRequest request) {
        var key = new Key(filter, WorklistOrder.RELEVANCE);
        var asked = filter.asked();
        var after =
                request.after(key, Worklist::place).orElseGet(() -> new Place(earlier(filter.below(), Ids.next()), 0));
        asked.put("below", after.until());
        var found = feedback.by(BEST, List.of(json(asked), after.number(), request.fetch()));
        return Page.of(found, request, key, entry -> List.of(after.until(), after.number() + request.size()));
    }

    /** As the database compares them. */
    private static UUID earlier(Optional<UUID> bound, UUID now) {
        return bound.filter(it -> it.toString().compareTo(now.toString()) < 0).orElse(now);
    }

    private static Place place(List<String> position) {
        return new Place(UUID.fromString(position.get(0)), Integer.parseInt(position.get(1)));
    }

    private static String json(Map<String, Object> asked) {
        return new String(CanonicalJson.bytes(asked), StandardCharsets.UTF_8);
    }
}
