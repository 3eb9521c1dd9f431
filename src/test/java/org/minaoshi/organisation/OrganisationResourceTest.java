package org.minaoshi.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hamcrest.Matcher;
import org.hamcrest.MatcherAssert;
import org.junit.jupiter.api.Test;
import org.minaoshi.Api;
import org.minaoshi.OddToken;
import org.minaoshi.Race;
import org.minaoshi.Statements;
import org.minaoshi.organisation.OrganisationService.OrganisationsChanged;

/** Organisations and how they are known, over HTTP. */
@QuarkusTest
class OrganisationResourceTest {

    private static final Map<String, String> NAME = Map.of("ja", "架空銀行", "en", "An invented bank");

    @Inject
    AgroalDataSource service;

    @Inject
    Event<OrganisationsChanged> changes;

    private final String code = "bank-" + UUID.randomUUID();

    @Test
    void registersAnOrganisationAndShowsIt() {
        register(code)
                .statusCode(201)
                .header("Location", endsWith("/organisations/" + code))
                .body("status", equalTo("ACTIVE"))
                .body("kind", equalTo("INSTITUTION"));

        Api.as("auditor-1")
                .get("/organisations/{code}", code)
                .then()
                .statusCode(200)
                .body("name.ja", equalTo("架空銀行"));
        Api.as("secretariat-1")
                .get("/organisations?limit=200&kind=INSTITUTION&status=ACTIVE")
                .then()
                .statusCode(200)
                .body("items.code", hasItem("bank-a"));
    }

    @Test
    void refusesACodeThatIsTaken() {
        register(code).statusCode(201);
        register(code).statusCode(409).body("type", equalTo("/problems/organisation-already-registered"));
    }

    @Test
    void oneOfEightRegistersACode() {
        assertThat(Race.statuses(8, one -> register(code).extract().statusCode()))
                .containsExactly(201, 409, 409, 409, 409, 409, 409, 409);
    }

    @Test
    void asksForACodeAndAKind() {
        Api.as("secretariat-1")
                .body(Map.of("code", "Bank A", "kind", "INSTITUTION", "name", NAME))
                .post("/organisations")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/code"));
        Api.as("secretariat-1")
                .body(Map.of("code", code, "kind", "SHOP", "name", NAME))
                .post("/organisations")
                .then()
                .statusCode(400);
    }

    @Test
    void isForTheSecretariat() {
        for (var username : List.of("bank-a", "agent-c", "council-1", "chair-1", "auditor-1", "nobody-1")) {
            Api.as(username)
                    .body(Map.of("code", code, "kind", "OTHER", "name", NAME))
                    .post("/organisations")
                    .then()
                    .statusCode(403);
        }
        Api.as("bank-a").get("/organisations").then().statusCode(403);
        Api.as("bank-a").get("/organisations/bank-a/accesses").then().statusCode(403);
        Api.as("bank-a").get("/organisations/bank-a").then().statusCode(200);
        Api.as("bank-a")
                .get("/organisations/bank-b")
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/organisation-unknown"));
        Api.as("secretariat-1")
                .get("/organisations/{code}", code)
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/organisation-unknown"));
    }

    @Test
    void anEditNamesTheStateItWasMadeOn() {
        var etag = register(code).extract().header("ETag");
        var change = Map.of("kind", "ASSOCIATION", "name", NAME, "status", "ACTIVE");

        Api.as("secretariat-1")
                .body(change)
                .put("/organisations/{code}", code)
                .then()
                .statusCode(428);
        Api.as("secretariat-1")
                .header("If-Match", etag)
                .body(change)
                .put("/organisations/{code}", code)
                .then()
                .statusCode(200)
                .body("kind", equalTo("ASSOCIATION"));
        Api.as("secretariat-2")
                .header("If-Match", etag)
                .body(change)
                .put("/organisations/{code}", code)
                .then()
                .statusCode(412);
    }

    @Test
    void aSubjectIsKnownWithoutAnyClaim() {
        register(code).statusCode(201);
        var subject = "person-" + UUID.randomUUID();
        whoIs(subject, null).body("organisation", nullValue());

        access(Map.of("issuer", Api.issuerUrl(), "subject", subject)).statusCode(201);

        whoIs(subject, null).body("organisation.code", equalTo(code));
        submit(subject, null).statusCode(201).body("organisation", equalTo(code));
    }

    @Test
    void aClientIsKnownBySubjectsItWasNotRegisteredWith() {
        register(code).statusCode(201);
        var client = "machine-" + UUID.randomUUID();
        access(Map.of("issuer", Api.issuerUrl(), "client", client, "note", "夜間バッチ"))
                .statusCode(201);

        whoIs("someone-" + UUID.randomUUID(), client).body("organisation.code", equalTo(code));
        whoIs("someone-" + UUID.randomUUID(), client + "-other").body("organisation", nullValue());
    }

    @Test
    void whatIsRegisteredGoesBeforeWhatATokenClaims() {
        register(code).statusCode(201);
        var subject = "person-" + UUID.randomUUID();
        access(Map.of("issuer", Api.issuerUrl(), "subject", subject)).statusCode(201);
        var claimsBankA = OddToken.with("bank-a", Map.of("sub", subject));

        Api.withToken(claimsBankA).get("/caller").then().statusCode(200).body("organisation.code", equalTo(code));
    }

    @Test
    void aClaimOfNobodyRegisteredIsWorthNothing() {
        var token = OddToken.with("bank-a", Map.of("organisation", code));

        Api.withToken(token).get("/caller").then().statusCode(200).body("organisation", nullValue());
        Api.withToken(token)
                .get("/feedback")
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/organisation-required"));
        register(code).statusCode(201);
        Api.withToken(token).get("/feedback").then().statusCode(200);
    }

    @Test
    void nobodyActsForAClosedOrganisation() {
        var etag = register(code).extract().header("ETag");
        var token = OddToken.with("bank-a", Map.of("organisation", code));
        Api.withToken(token).get("/feedback").then().statusCode(200);

        Api.as("secretariat-1")
                .header("If-Match", etag)
                .body(Map.of("kind", "INSTITUTION", "name", NAME, "status", "CLOSED"))
                .put("/organisations/{code}", code)
                .then()
                .statusCode(200);

        Api.withToken(token)
                .get("/feedback")
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/organisation-required"));
    }

    /** As far as this process can tell, what is written past it is another replica's. */
    @Test
    void whatAnotherReplicaChangesCountsWithinTenSeconds() throws Exception {
        register(code).statusCode(201);
        var subject = "person-" + UUID.randomUUID();
        access(Map.of("issuer", Api.issuerUrl(), "subject", subject)).statusCode(201);
        var token = OddToken.with("bank-a", Map.of("organisation", code));
        Api.withToken(token).get("/feedback").then().statusCode(200);
        whoIs(subject, null).body("organisation.code", equalTo(code));

        elsewhere("delete from access where subject = '%s'".formatted(subject));
        whoWithinTenSeconds(subject, nullValue());

        access(Map.of("issuer", Api.issuerUrl(), "subject", subject)).statusCode(201);
        whoIs(subject, null).body("organisation.code", equalTo(code));
        elsewhere("update organisation set status = 'CLOSED', version = version + 1 where code = '%s'".formatted(code));
        whoWithinTenSeconds(subject, nullValue());
        Api.withToken(token)
                .get("/feedback")
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/organisation-required"));
        elsewhere("update organisation set status = 'ACTIVE', version = version + 1 where code = '%s'".formatted(code));
        whoWithinTenSeconds(subject, equalTo(code));
    }

    @Test
    void nobodyIsLookedUpAgainWhileNothingChanges() throws Exception {
        register(code).statusCode(201);
        var token = OddToken.with("bank-a", Map.of("organisation", code));
        Api.withToken(token).get("/feedback").then().statusCode(200);

        var lookedUp = Statements.once(
                "%from access where issuer%",
                () -> {
                    for (int i = 0; i < 24; i++) {
                        Api.withToken(token).get("/feedback").then().statusCode(200);
                        pause();
                    }
                });

        assertThat(lookedUp).isZero();
    }

    /** Somebody may have been looked up in the midst of it. */
    @Test
    void looksUpAgainAfterAChangeThatWasRolledBack() {
        register(code).statusCode(201);
        var token = OddToken.with("bank-a", Map.of("organisation", code));
        Api.withToken(token).get("/feedback").then().statusCode(200);

        QuarkusTransaction.begin();
        changes.fire(new OrganisationsChanged());
        QuarkusTransaction.rollback();

        assertThat(Statements.once(
                        "%from access where issuer%",
                        () -> Api.withToken(token).get("/feedback").then().statusCode(200)))
                .isOne();
    }

    @Test
    void anAccessCanBeTakenAway() {
        register(code).statusCode(201);
        var subject = "person-" + UUID.randomUUID();
        String id = access(Map.of("issuer", Api.issuerUrl(), "subject", subject))
                .statusCode(201)
                .extract()
                .path("id");
        whoIs(subject, null).body("organisation.code", equalTo(code));
        Api.as("secretariat-1")
                .delete("/organisations/bank-a/accesses/{id}", id)
                .then()
                .statusCode(404);

        Api.as("secretariat-1")
                .delete("/organisations/{code}/accesses/{id}", code, id)
                .then()
                .statusCode(204);

        whoIs(subject, null).body("organisation", nullValue());
        Api.as("auditor-1")
                .get("/organisations/{code}/accesses/{id}", code, id)
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/access-unknown"));
    }

    @Test
    void aSubjectActsForOneOrganisation() {
        register(code).statusCode(201);
        var someone = Map.of("issuer", Api.issuerUrl(), "subject", "person-" + UUID.randomUUID());
        access(someone).statusCode(201);

        access(someone).statusCode(409).body("type", equalTo("/problems/access-already-registered"));
        Api.as("secretariat-1")
                .body(someone)
                .post("/organisations/bank-a/accesses")
                .then()
                .statusCode(409);
    }

    @Test
    void anAccessIsASubjectsOrAClients() {
        register(code).statusCode(201);
        var both = Map.of("issuer", Api.issuerUrl(), "subject", "a", "client", "b");

        access(both).statusCode(400).body("type", equalTo("/problems/access-ambiguous"));
        access(Map.of("issuer", Api.issuerUrl())).statusCode(400).body("errors.pointer", contains("/subject"));
        access(Map.of("issuer", "issuer", "subject", "a")).statusCode(400).body("errors.pointer", contains("/issuer"));
    }

    @Test
    void listsAccessesPageByPage() {
        register(code).statusCode(201);
        for (int i = 0; i < 3; i++) {
            access(Map.of("issuer", Api.issuerUrl(), "subject", code + i)).statusCode(201);
        }
        String next = Api.as("auditor-1")
                .get("/organisations/{code}/accesses?limit=2", code)
                .then()
                .statusCode(200)
                .body("items.subject", contains(code + 0, code + 1))
                .extract()
                .path("nextPageToken");
        Api.as("auditor-1")
                .get("/organisations/{code}/accesses?limit=2&pageToken={next}", code, next)
                .then()
                .statusCode(200)
                .body("items.subject", contains(code + 2))
                .body("nextPageToken", nullValue());
    }

    @Test
    void tellsEverybodySignedInWhoTheyAre() {
        Api.as("nobody-1").get("/caller").then().statusCode(200).body("roles", equalTo(List.of()));
        Api.as("agent-c")
                .get("/caller")
                .then()
                .statusCode(200)
                .body("roles", contains("payment-agent"))
                .body("organisation.kind", equalTo("PAYMENT_AGENT"));
        Api.anonymous().get("/caller").then().statusCode(401);
    }

    private static ValidatableResponse register(String code) {
        return Api.as("secretariat-1")
                .body(Map.of("code", code, "kind", "INSTITUTION", "name", NAME))
                .post("/organisations")
                .then();
    }

    private ValidatableResponse access(Map<String, String> access) {
        return Api.as("secretariat-1")
                .body(access)
                .post("/organisations/{code}/accesses", code)
                .then();
    }

    private static ValidatableResponse whoIs(String subject, String client) {
        return Api.withToken(token(subject, client)).get("/caller").then().statusCode(200);
    }

    private static void whoWithinTenSeconds(String subject, Matcher<Object> organisation) {
        var end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        String code = whoIs(subject, null).extract().path("organisation.code");
        while (!organisation.matches(code) && System.nanoTime() < end) {
            pause();
            code = whoIs(subject, null).extract().path("organisation.code");
        }
        MatcherAssert.assertThat(code, organisation);
    }

    private static void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void elsewhere(String sql) throws SQLException {
        try (var connection = service.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select set_config('minaoshi.actor', 'secretariat-2', true), "
                    + "set_config('minaoshi.at', now()::text, true)");
            assertThat(statement.executeUpdate(sql)).isOne();
            connection.commit();
        }
    }

    private static ValidatableResponse submit(String subject, String client) {
        return Api.withToken(token(subject, client))
                .body(Map.of("checklist", "fisc-api-checklist", "kind", "USAGE", "text", "利用している。"))
                .post("/feedback")
                .then();
    }

    private static String token(String subject, String client) {
        var claims = new HashMap<String, Object>(Map.of("sub", subject, "organisation", ""));
        if (client != null) {
            claims.put("azp", client);
        }
        return OddToken.with("bank-a", claims);
    }
}
