package org.minaoshi.e2e;

import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.minaoshi.Api;

/** Tokens as a Keycloak makes them, without a mapper for the roles: the service is told where to look. */
@ExtendWith(Installed.class)
class IssuerE2E {

    private final Installation installation;

    IssuerE2E(Installation installation) {
        this.installation = installation;
    }

    @Test
    void aBanksMachineSubmits() {
        submit(installation.keycloak().tokenOfMachine("bank-a-machine"))
                .statusCode(201)
                .body("organisation", equalTo("bank-a"));
    }

    @Test
    void aPersonOfTheSameBankReadsIt() {
        String id = submit(installation.keycloak().tokenOfMachine("bank-a-machine"))
                .extract()
                .path("id");
        as(installation.keycloak().tokenOfPerson("bank-a-1"))
                .get("/feedback/" + id)
                .then()
                .statusCode(200);
    }

    @Test
    void aMachineWhoseTokensNameNoOrganisationIsKnownByItsClient() {
        var token = installation.keycloak().tokenOfMachine("bank-b-machine");
        submit(token).statusCode(403).body("type", equalTo("/problems/organisation-required"));

        as(installation.keycloak().tokenOfPerson("secretariat-1"))
                .body(Map.of("issuer", installation.keycloak().issuer(), "client", "bank-b-machine"))
                .post("/organisations/bank-b/accesses")
                .then()
                .statusCode(201);

        submit(token).statusCode(201).body("organisation", equalTo("bank-b"));
    }

    @Test
    void whoHasNoRoleMayNotSubmit() {
        submit(installation.keycloak().tokenOfPerson("nobody-1")).statusCode(403);
    }

    @Test
    void aTokenForOtherServicesIsWorthNothing() {
        submit(installation.keycloak().tokenOfMachine("stranger-machine")).statusCode(401);
    }

    private ValidatableResponse submit(String token) {
        return as(token)
                .body(Map.of("checklist", "fisc-api-checklist", "kind", "USAGE", "text", "APIの接続審査で利用している。"))
                .post("/feedback")
                .then();
    }

    private RequestSpecification as(String token) {
        return Api.withToken(token).baseUri(installation.url());
    }
}
