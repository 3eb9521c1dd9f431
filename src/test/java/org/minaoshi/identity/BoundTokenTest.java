package org.minaoshi.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.minaoshi.Api;
import org.minaoshi.DpopKey;
import org.minaoshi.OddToken;
import org.minaoshi.Race;

/** A token bound to a key is worthless without that key. Each refusal is for one thing; all else is as in the first test. */
@QuarkusTest
class BoundTokenTest {

    private static final String PATH = "/history";
    private static final String UNPROVEN = "bound-token-unproven";
    private static final String INVALID = "dpop-proof-invalid";
    private static final DpopKey KEY = DpopKey.make();

    @Inject
    AgroalDataSource database;

    private final String token = OddToken.bound("auditor-1", Map.of("jkt", KEY.thumbprint()));

    @Test
    void takesABoundTokenWithItsProof() {
        showing(token, proof(Map.of())).get(PATH).then().statusCode(200);
    }

    @Test
    void takesAProofForTheAddressWithoutItsQuery() {
        showing(token, proof(Map.of())).queryParam("limit", 1).get(PATH).then().statusCode(200);
    }

    /** Keycloak, for one, notes by which way the key came. */
    @Test
    void takesWhateverElseAnIssuerNotesBesideTheKey() {
        var noted = OddToken.bound("auditor-1", Map.of("jkt", KEY.thumbprint(), "jkt-note", "DPoP"));
        refused(Api.withToken(noted), UNPROVEN);
        showing(noted, KEY.proof(claims(noted, Map.of()))).get(PATH).then().statusCode(200);
    }

    @Test
    void takesTheSchemeInAnyLetters() {
        Api.anonymous()
                .header("Authorization", "dpop " + token)
                .header("DPoP", proof(Map.of()))
                .get(PATH)
                .then()
                .statusCode(200);
    }

    @Test
    void refusesItAsAPlainBearer() {
        refused(Api.withToken(token), UNPROVEN);
        var challenges = refused(Api.withToken(token).header("DPoP", proof(Map.of())), UNPROVEN);
        assertThat(challenges).hasSize(2);
        assertThat(challenges.get(0)).isEqualTo("Bearer error=\"invalid_token\"");
        assertThat(challenges.get(1)).startsWith("DPoP algs=\"ES256 ");
    }

    static Stream<Arguments> wrongProofs() {
        var now = Instant.now().getEpochSecond();
        return Stream.of(
                Arguments.of("htm", "POST"),
                Arguments.of("htm", "get"),
                Arguments.of("htu", "https://other.example" + PATH),
                Arguments.of("htu", address("/standards")),
                Arguments.of("htu", PATH),
                Arguments.of("ath", DpopKey.sha256("another token")),
                Arguments.of("iat", now - 75),
                Arguments.of("iat", now + 3600));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("wrongProofs")
    void refusesAProofOfSomethingElse(String claim, Object value) {
        var challenges = refused(showing(token, proof(Map.of(claim, value))), INVALID);

        assertThat(challenges.get(0)).startsWith("DPoP error=\"invalid_dpop_proof\", algs=\"ES256 ");
        assertThat(challenges.get(1)).isEqualTo("Bearer");
    }

    /** Not so old and not so far ahead that it would be refused. */
    @Test
    void takesWhatIsFreshEnough() {
        var now = Instant.now().getEpochSecond();
        showing(token, proof(Map.of("iat", now - 30))).get(PATH).then().statusCode(200);
        showing(token, proof(Map.of("iat", now + 2))).get(PATH).then().statusCode(200);
    }

    @Test
    void refusesTheProofOfAnotherKey() {
        refused(showing(token, DpopKey.make().proof(claims(Map.of()))), INVALID);
    }

    @Test
    void wantsExactlyOneProof() {
        refused(Api.anonymous().header("Authorization", "DPoP " + token), INVALID);
        refused(showing(token, proof(Map.of())).header("DPoP", proof(Map.of())), INVALID);
    }

    @Test
    void takesAProofOnce() {
        var proof = proof(Map.of());
        showing(token, proof).get(PATH).then().statusCode(200);
        refused(showing(token, proof), "dpop-proof-used");
    }

    /** Ids are the key holder's own. */
    @Test
    void takesTheIdThatAnotherKeyUsed() {
        var other = DpopKey.make();
        var otherToken = OddToken.bound("auditor-1", Map.of("jkt", other.thumbprint()));
        var same = Map.<String, Object>of("jti", "same-" + Instant.now());
        showing(token, proof(same)).get(PATH).then().statusCode(200);
        showing(otherToken, other.proof(claims(otherToken, same)))
                .get(PATH)
                .then()
                .statusCode(200);
        refused(showing(token, proof(same)), "dpop-proof-used");
    }

    @Test
    void takesAProofOnceOfManyAtTheSameMoment() {
        var proof = proof(Map.of());

        var statuses =
                Race.statuses(16, runner -> showing(token, proof).get(PATH).statusCode());

        assertThat(statuses).containsExactlyElementsOf(oneOf(16));
    }

    @Test
    void letsGoOfProofsThatNobodyCouldUseAgain() throws SQLException {
        var old = "00".repeat(30) + HexFormat.of().toHexDigits((short) System.nanoTime());
        sql("insert into used_proof values (decode('%s', 'hex'), now() - interval '1 day')".formatted(old));

        showing(token, proof(Map.of())).get(PATH).then().statusCode(200);

        assertThat(sql("delete from used_proof where digest = decode('%s', 'hex')".formatted(old)))
                .isZero();
    }

    @Test
    void refusesATokenThatIsBoundToNothingShownAsIfItWere() {
        var unbound = OddToken.right("auditor-1");
        var challenges = refused(showing(unbound, KEY.proof(claims(unbound, Map.of()))), "token-not-bound");
        assertThat(challenges.get(0)).startsWith("DPoP error=\"invalid_token\", algs=");
    }

    @Test
    void refusesAnExpiredTokenWhateverItsProof() {
        var expired = OddToken.boundAndExpired("auditor-1", Map.of("jkt", KEY.thumbprint()));
        var challenges = refused(showing(expired, KEY.proof(claims(expired, Map.of()))), "authentication-required");
        assertThat(challenges.get(0)).startsWith("DPoP error=\"invalid_token\"");
    }

    static Stream<Map<String, Object>> otherBindings() {
        return Stream.of(
                Map.of(),
                Map.of("kid", "a"),
                Map.of("jkt-note", "DPoP"),
                Map.of("jwk", KEY.header().get("jwk")),
                Map.of("x5t#S256", "a"),
                Map.of("x5t#S256", 7),
                Map.of("jkt", KEY.thumbprint(), "kid", "a"),
                Map.of("jkt", KEY.thumbprint(), "x5t#S256", "a"));
    }

    @ParameterizedTest
    @MethodSource("otherBindings")
    void refusesEveryBindingThatIsNotShown(Map<String, Object> confirmation) {
        var bound = OddToken.bound("auditor-1", confirmation);
        refused(Api.withToken(bound), UNPROVEN);
        if (confirmation.containsKey("jkt")) {
            refused(showing(bound, KEY.proof(claims(bound, Map.of()))), UNPROVEN);
        }
    }

    /** Nobody told this deployment to believe a header. */
    @Test
    void believesNoHeaderThatACallerCouldSet() {
        var bound = OddToken.bound("auditor-1", Map.of("x5t#S256", DpopKey.sha256("certificate")));
        refused(Api.withToken(bound).header("Client-Cert", ":Y2VydGlmaWNhdGU=:"), UNPROVEN);
    }

    @Test
    void saysBothWaysToWhoShowsNothing() {
        var challenges = refused(Api.anonymous(), "authentication-required");
        assertThat(challenges.get(0)).isEqualTo("Bearer");
        assertThat(challenges.get(1)).startsWith("DPoP algs=");
    }

    @Test
    void refusesTwoTokensAtOnce() {
        refused(Api.withToken(token).header("Authorization", "DPoP " + token), "authentication-required");
    }

    @Test
    void writesNothingOfATokenOrAProofIntoTheLog() {
        var proof = proof(Map.of("htm", "POST"));
        var log = new Listener();
        Logger.getLogger("").addHandler(log);
        try {
            refused(showing(token, proof), INVALID);
            refused(Api.withToken(token), UNPROVEN);
            refused(Api.withToken(OddToken.expired("auditor-1")), "authentication-required");
            Logger.getLogger("test").warning("heard");
        } finally {
            Logger.getLogger("").removeHandler(log);
        }
        var secrets = Stream.of(token, proof)
                .flatMap(jwt -> Arrays.stream(jwt.split("\\.")))
                .toList();
        assertThat(log.lines).contains("heard").allSatisfy(line -> assertThat(secrets)
                .noneMatch(line::contains));
    }

    private static RequestSpecification showing(String token, String proof) {
        return Api.anonymous().header("Authorization", "DPoP " + token).header("DPoP", proof);
    }

    private static List<String> refused(RequestSpecification request, String slug) {
        ValidatableResponse answer = request.get(PATH).then();
        answer.statusCode(401).body("type", equalTo("/problems/" + slug)).contentType("application/problem+json");
        return answer.extract().headers().getValues("WWW-Authenticate");
    }

    private String proof(Map<String, Object> otherwise) {
        return KEY.proof(claims(otherwise));
    }

    private Map<String, Object> claims(Map<String, Object> otherwise) {
        return claims(token, otherwise);
    }

    private static Map<String, Object> claims(String token, Map<String, Object> otherwise) {
        var claims = DpopKey.claims("GET", address(PATH), token, Instant.now());
        claims.putAll(otherwise);
        return claims;
    }

    private static String address(String path) {
        return "http://localhost:" + RestAssured.port + path;
    }

    private static List<Integer> oneOf(int runners) {
        return Stream.concat(Stream.of(200), Collections.nCopies(runners - 1, 401).stream())
                .toList();
    }

    private int sql(String change) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            return statement.executeUpdate(change);
        }
    }

    private static final class Listener extends Handler {

        private final Queue<String> lines = new ConcurrentLinkedQueue<>();

        @Override
        public void publish(LogRecord entry) {
            lines.add(entry.getMessage());
            Optional.ofNullable(entry.getParameters()).stream()
                    .flatMap(Arrays::stream)
                    .forEach(parameter -> lines.add(String.valueOf(parameter)));
            Stream.iterate(entry.getThrown(), thrown -> thrown != null, Throwable::getCause)
                    .forEach(thrown -> lines.add(thrown.toString()));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
