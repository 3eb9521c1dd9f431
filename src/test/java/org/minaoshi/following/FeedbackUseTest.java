package org.minaoshi.following;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.minaoshi.ReviewCatalogue.text;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.minaoshi.Api;
import org.minaoshi.DraftReview;
import org.minaoshi.ReviewCatalogue;

@QuarkusTest
class FeedbackUseTest {

    private static final Map<String, Object> NOTHING_FOUND = Map.of(
            "kind", "NEGATIVE_FINDING",
            "sources", List.of(text("公表情報")),
            "period", Map.of("from", DraftReview.YEAR + "-04", "to", DraftReview.YEAR + "-05"),
            "scope", text("国内"));

    @Inject
    SessionFactory sessions;

    private DraftReview review;
    private String ours;
    private String theirs;

    @BeforeEach
    void acceptWhatTwoBanksSubmit() {
        review = DraftReview.on(ReviewCatalogue.of(List.of("3 統4"), "11", List.of()));
        ours = submit("bank-a");
        theirs = submit("bank-b");
        uses("bank-a", ours).body("accepted", is(false)).body("items", empty());
        Submitter.triage(ours, 1, "ACCEPTED");
        Submitter.triage(theirs, 1, "ACCEPTED");
        review.record("user-requests", NOTHING_FOUND);
    }

    @Test
    void showsTheSubmitterTheParagraphOnceItIsPublished() {
        var entry = review.record("user-requests", Map.of("kind", "FEEDBACK", "feedback", List.of(theirs, ours)));

        uses("bank-a", ours).body("accepted", is(true)).body("items", empty());
        review.propose();
        uses("bank-a", ours).body("items", empty());
        publish();

        var told = uses("bank-a", ours)
                .body("accepted", is(true))
                .body("items.evidenceEntry", contains(entry))
                .body("items[0].fiscalYear", is(DraftReview.YEAR))
                .body("items[0].factor", equalTo("user-requests"))
                .body("items[0].title.ja", equalTo("user-requests"))
                .body("items[0].determination", nullValue())
                .body("items[0].published.revision", is(1))
                .body("items[0].published.superseded", is(false))
                .body("items[0].published.chapter.ja", equalTo("2　検討事項ごとの評価"))
                .body("items[0].published.chapter.en", equalTo("2 Assessment of each factor"))
                .body("items[0].published.section.ja", equalTo("(1) user-requests"))
                .body("items[0].published.href", endsWith("#evidence-user-requests-2"))
                .extract();
        assertThat(told.asString()).doesNotContain(theirs, "bank-b");
        String href = told.path("items[0].published.href");
        var page = Api.unchecked().accept("text/html").get(href.substring(0, href.indexOf('#')));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.asString())
                .contains("<div class=\"entry\" id=\"evidence-user-requests-2\">", "<h3 id=\"factor-user-requests\">");
        Api.as("bank-a")
                .header("If-None-Match", told.header("ETag"))
                .get("/feedback/{id}/uses", ours)
                .then()
                .statusCode(304);
    }

    @Test
    void tellsWhoeverFollowsThatItWasPublished() {
        review.record("user-requests", Map.of("kind", "FEEDBACK", "feedback", List.of(theirs, ours)));
        review.record("user-requests", Map.of("kind", "FEEDBACK", "feedback", List.of(ours)));
        review.propose();
        var since = everythingReadAs("bank-a");

        publish();

        Submitter.changes(Api.as("bank-a"), since)
                .statusCode(200)
                .body("items.feedback", contains(ours))
                .body("items.change", contains("PUBLISHED"));
    }

    @Test
    void showsTheSecretariatAndAuditorsWhatADraftRestsOn() {
        var entry = review.record("user-requests", Map.of("kind", "FEEDBACK", "feedback", List.of(ours)));

        for (var reader : List.of("secretariat-1", "auditor-1")) {
            uses(reader, ours)
                    .body("items.evidenceEntry", contains(entry))
                    .body("items[0].determination", equalTo(review.id()))
                    .body("items[0].title.ja", equalTo("user-requests"))
                    .body("items[0].published", nullValue());
            uses(reader, theirs).body("accepted", is(true)).body("items", empty());
        }
    }

    @Test
    void isNobodyElsesToKnow() {
        for (var stranger : List.of("bank-b", "agent-c")) {
            Api.as(stranger)
                    .get("/feedback/{id}/uses", ours)
                    .then()
                    .statusCode(404)
                    .body("type", equalTo("/problems/feedback-unknown"));
        }
        Api.as("secretariat-1")
                .get("/feedback/{id}/uses", UUID.randomUUID())
                .then()
                .statusCode(404);
        Api.as("council-1").get("/feedback/{id}/uses", ours).then().statusCode(403);
        Api.anonymous().get("/feedback/{id}/uses", ours).then().statusCode(401);
    }

    @Test
    void asksAsMuchForManyEntriesAsForOne() {
        Map<String, Object> basis = Map.of("kind", "FEEDBACK", "feedback", List.of(ours));
        review.record("user-requests", basis);
        uses("secretariat-1", ours);
        var one = statements();
        for (int i = 0; i < 5; i++) {
            review.record("incidents", basis);
        }
        assertThat(statements()).isLessThan(one + 3);
    }

    private long statements() {
        var statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        uses("secretariat-1", ours);
        return statistics.getPrepareStatementCount();
    }

    private String submit(String who) {
        return Api.as(who)
                .body(Map.of("checklist", review.catalogue().checklist(), "kind", "USAGE", "text", "利用している。"))
                .post("/feedback")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void publish() {
        String digest = review.read("council-1", "").extract().path("proposal.digest");
        Api.as("council-1")
                .body(Map.of("proposalDigest", digest, "position", "AGREE"))
                .put(review.at("/position"))
                .then()
                .statusCode(201);
        Api.as("chair-1")
                .header("If-Match", "*")
                .body(Map.of("proposalDigest", digest))
                .post(review.at("/decision"))
                .then()
                .statusCode(200);
        Api.as("secretariat-2")
                .header("If-Match", "*")
                .post(review.at("/publication"))
                .then()
                .statusCode(200);
    }

    private static String everythingReadAs(String who) {
        String since = null;
        boolean more;
        do {
            var page = Submitter.changes(Api.as(who).queryParam("limit", 200), since);
            since = Submitter.cursor(page);
            more = page.extract().path("more");
        } while (more);
        return since;
    }

    private static ValidatableResponse uses(String who, String id) {
        return Api.as(who).get("/feedback/{id}/uses", id).then().statusCode(200);
    }
}
