package org.minaoshi.e2e;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.minaoshi.Program;

/** The real one, with the realm of {@code minaoshi-realm.json}; in it a secret is the name it belongs to and a word. */
final class Keycloak implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Program program;
    private final String issuer;

    private Keycloak(Program program, String issuer) {
        this.program = program;
        this.issuer = issuer;
    }

    static Keycloak start(int port, String service) throws IOException, InterruptedException {
        var home = Path.of(System.getProperty("e2e.keycloak"));
        var realm = Files.createDirectories(home.resolve("data/import")).resolve("minaoshi-realm.json");
        try (var resource = Keycloak.class.getResourceAsStream("/minaoshi-realm.json")) {
            Files.copy(resource, realm, StandardCopyOption.REPLACE_EXISTING);
        }
        // Its script chooses a garbage collector, and the machine may have chosen another for all its programs.
        var environment = Map.of(
                "JAVA_HOME",
                System.getProperty("java.home"),
                "JAVA_TOOL_OPTIONS",
                "",
                "JAVA_OPTS_APPEND",
                "-XX:TieredStopAtLevel=1",
                "MINAOSHI_URL",
                service);
        var command = List.of(
                "sh",
                home.resolve("bin/kc.sh").toString(),
                "start-dev",
                "--import-realm",
                "--db=dev-mem",
                "--http-host=localhost",
                "--http-port=" + port);
        var program = Program.start(home, Installation.FOLDER.resolve("keycloak.log"), PATIENCE, environment, command);
        var keycloak = new Keycloak(program, "http://localhost:%d/realms/minaoshi".formatted(port));
        program.await(keycloak::answer);
        return keycloak;
    }

    String issuer() {
        return issuer;
    }

    String authorizationUrl() {
        return issuer + "/protocol/openid-connect/auth";
    }

    String tokenUrl() {
        return issuer + "/protocol/openid-connect/token";
    }

    static String secret(String clientId) {
        return clientId + "-secret";
    }

    static String password(String username) {
        return username + "-password";
    }

    /** By client credentials. */
    String tokenOfMachine(String clientId) {
        return token(asMachine(clientId));
    }

    /** By client credentials and a proof that it holds the key. */
    String tokenOfMachine(String clientId, ProofKey key) {
        return token(asMachine(clientId).header("DPoP", key.proof("POST", tokenUrl())));
    }

    /** Without a browser. */
    String tokenOfPerson(String username) {
        return token(given().formParam("grant_type", "password")
                .formParam("client_id", "without-a-browser")
                .formParam("username", username)
                .formParam("password", password(username)));
    }

    @Override
    public void close() {
        program.close();
    }

    private static RequestSpecification asMachine(String clientId) {
        return given().auth()
                .preemptive()
                .basic(clientId, secret(clientId))
                .formParam("grant_type", "client_credentials");
    }

    private String token(RequestSpecification request) {
        return request.post(tokenUrl()).then().statusCode(200).extract().path("access_token");
    }

    /** Its word that it is there, or null. */
    private String answer() {
        try {
            var answer = given().get(issuer + "/.well-known/openid-configuration");
            return answer.statusCode() == 200 ? answer.asString() : null;
        } catch (Exception e) {
            // Nobody listens yet.
            return null;
        }
    }
}
