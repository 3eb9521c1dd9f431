package org.minaoshi.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openapitools.client.ApiClient;
import org.openapitools.client.ApiException;
import org.openapitools.client.api.FeedbackApi;
import org.openapitools.client.api.FollowingApi;
import org.openapitools.client.model.DispositionKind;
import org.openapitools.client.model.Feedback;
import org.openapitools.client.model.FeedbackChanges;
import org.openapitools.client.model.FeedbackKind;
import org.openapitools.client.model.FeedbackStatus;
import org.openapitools.client.model.SubmitFeedbackRequest;
import org.openapitools.client.model.TriageFeedbackRequest;

/** What a bank does with the Java client that a stock generator makes from the contract alone. */
@ExtendWith(Installed.class)
class JavaClientE2E {

    private static final String JAPANESE = "ja";

    private final Installation installation;
    private final FeedbackApi bank;
    private final FollowingApi following;

    JavaClientE2E(Installation installation) {
        this.installation = installation;
        var client = as(installation.keycloak().tokenOfMachine("bank-a-machine"));
        bank = new FeedbackApi(client);
        following = new FollowingApi(client);
    }

    @Test
    void submitsOnceHoweverOftenItSends() throws ApiException {
        var key = UUID.randomUUID().toString();
        var first = bank.submitFeedbackWithHttpInfo(request("一度だけ受け付けてほしい。"), key, JAPANESE);
        var again = bank.submitFeedbackWithHttpInfo(request("一度だけ受け付けてほしい。"), key, JAPANESE);
        assertThat(first.getStatusCode()).isEqualTo(201);
        assertThat(first.getData().getTrackingNumber()).startsWith("F");
        assertThat(again.getData()).isEqualTo(first.getData());
        assertThat(again.getHeaders()).containsEntry("idempotency-replayed", List.of("true"));
    }

    @Test
    void pagesThroughItsOwn() throws ApiException {
        var submitted = new ArrayList<UUID>();
        for (var text : List.of("一つ目", "二つ目", "三つ目")) {
            submitted.add(submit(text).getId());
        }
        var found = new ArrayList<Feedback>();
        String next = null;
        do {
            var page = bank.listFeedback(null, null, FeedbackKind.REQUEST, null, null, 2, next, JAPANESE);
            assertThat(page.getItems()).hasSizeLessThanOrEqualTo(2);
            found.addAll(page.getItems());
            next = page.getNextPageToken();
        } while (next != null);
        assertThat(found).extracting(Feedback::getOrganisation).containsOnly("bank-a");
        assertThat(found).extracting(Feedback::getId).doesNotHaveDuplicates().containsAll(submitted);
    }

    @Test
    void followsWhatBecomesOfIt() throws ApiException {
        var cursor = changesSince(null).getCursor();
        var submitted = submit("項目3の頻度を明らかにしてほしい。");
        assertThatExceptionOfType(ApiException.class)
                .isThrownBy(() -> bank.getDisposition(submitted.getId(), null, JAPANESE))
                .satisfies(refusal -> assertThat(refusal.getResponseBody()).contains("/problems/disposition-unknown"));

        var before = bank.getFeedbackWithHttpInfo(submitted.getId(), null, JAPANESE);
        var etag = before.getHeaders().get("etag").get(0);
        assertThat(before.getData()).isEqualTo(submitted);
        assertThatExceptionOfType(ApiException.class)
                .isThrownBy(() -> bank.getFeedback(submitted.getId(), etag, JAPANESE))
                .satisfies(unchanged -> assertThat(unchanged.getCode()).isEqualTo(304));

        triage(submitted.getId(), "次の改訂で明らかにします。");

        var after = bank.getFeedback(submitted.getId(), etag, JAPANESE);
        assertThat(after.getStatus()).isEqualTo(FeedbackStatus.TRIAGED);
        assertThat(after.getDisposition()).isEqualTo(bank.getDisposition(submitted.getId(), null, JAPANESE));
        assertThat(after.getDisposition().getDisposition()).isEqualTo(DispositionKind.ACCEPTED);
        assertThat(after.getDisposition().getReason()).isEqualTo("次の改訂で明らかにします。");
        assertThat(after.getDisposition().getTriagedAt()).isAfter(submitted.getSubmittedAt());

        assertThat(changesSince(cursor).getItems())
                .filteredOn(change -> change.getFeedback().equals(submitted.getId()))
                .extracting(change -> change.getChange().getValue())
                .containsExactly("SUBMITTED", "TRIAGED");
    }

    @Test
    void isToldWhatIsWrong() {
        assertThatExceptionOfType(ApiException.class)
                .isThrownBy(() -> bank.submitFeedback(request("項目がない。").addItemsItem(9999), null, JAPANESE))
                .satisfies(refusal -> {
                    assertThat(refusal.getCode()).isEqualTo(422);
                    assertThat(refusal.getResponseBody()).contains("/problems/item-reference-unknown", "/items/1");
                });
    }

    /** Read to the end. */
    private FeedbackChanges changesSince(String cursor) throws ApiException {
        var changes = following.listFeedbackChanges(cursor, null, null, JAPANESE);
        while (changes.getMore()) {
            var next = following.listFeedbackChanges(changes.getCursor(), null, null, JAPANESE);
            changes.getItems().addAll(next.getItems());
            changes.cursor(next.getCursor()).more(next.getMore());
        }
        return changes;
    }

    private Feedback submit(String text) throws ApiException {
        return bank.submitFeedback(request(text), UUID.randomUUID().toString(), JAPANESE);
    }

    private void triage(UUID id, String reason) throws ApiException {
        var secretariat = new FeedbackApi(as(installation.keycloak().tokenOfPerson("secretariat-1")));
        var disposition = new TriageFeedbackRequest()
                .disposition(DispositionKind.ACCEPTED)
                .reason(reason);
        secretariat.triageFeedback(id, disposition, null, "*", JAPANESE);
    }

    private static SubmitFeedbackRequest request(String text) {
        return new SubmitFeedbackRequest()
                .checklist("fisc-api-checklist")
                .kind(FeedbackKind.REQUEST)
                .text(text)
                .addItemsItem(3);
    }

    private ApiClient as(String token) {
        var client = new ApiClient();
        client.updateBaseUri(installation.url());
        client.setRequestInterceptor(request -> request.header("Authorization", "Bearer " + token));
        return client;
    }
}
