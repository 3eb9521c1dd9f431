package org.minaoshi.feedback;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.minaoshi.checklist.CountsFor;
import org.minaoshi.identity.Actor;
import org.minaoshi.identity.Role;
import org.minaoshi.organisation.OrganisationKind;
import org.minaoshi.platform.Ids;

final class FeedbackFixture {

    static final Instant NOON = Instant.parse("2023-10-02T03:00:00Z");
    static final Actor BANK = new Actor("https://issuer.example|bank-a", Set.of(Role.INSTITUTION), "bank-a");
    static final Actor SECRETARIAT = new Actor("https://issuer.example|secretariat-1", Set.of(Role.SECRETARIAT), null);

    static SubmitFeedbackRequest aSubmission(FeedbackKind kind) {
        return new SubmitFeedbackRequest(
                "api-checklist",
                kind,
                "確認項目の趣旨が分かりにくい",
                List.of(7, 3),
                null,
                kind == FeedbackKind.REMARK ? "更新系 API の利用が広がった場合" : null,
                kind == FeedbackKind.INCIDENT ? Severity.HIGH : null,
                null);
    }

    static Feedback feedbackOf(Actor submitter) {
        var number = TrackingNumber.draw(2023, new Random(3));
        return Feedback.submit(
                aSubmission(FeedbackKind.USAGE),
                new Reception(Ids.next(), number, new CountsFor(2023, false), NOON),
                OrganisationKind.INSTITUTION,
                submitter);
    }

    private FeedbackFixture() {}
}
