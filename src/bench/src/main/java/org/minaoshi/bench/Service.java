package org.minaoshi.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The packaged service on a database of its own, with an archive in it, as production runs it: migrated by the owner, serving as a role that owns nothing. */
final class Service implements AutoCloseable {

    private static final Path JAR = Path.of("target/quarkus-app/quarkus-run.jar");
    private static final Path IMAGE = Path.of("src/main/docker/Dockerfile");
    private static final Pattern ENVIRONMENT = Pattern.compile("(?m)^ENV (\\w+)=(.*)$");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String database;
    private final JavaServer server;
    private final Database postgres;
    private final Issuer issuer;

    private Service(String database, JavaServer server, Database postgres, Issuer issuer) {
        this.database = database;
        this.server = server;
        this.postgres = postgres;
        this.issuer = issuer;
    }

    static Service start(String name, int entries, Settings settings, Database postgres, Issuer issuer)
            throws Exception {
        var filled = postgres.isFilled(name, entries);
        if (!filled) {
            postgres.create(name);
        }
        var migration = new HashMap<>(imageEnvironment(settings));
        migration.put("QUARKUS_DATASOURCE_JDBC_URL", postgres.url(name));
        migration.put("QUARKUS_FLYWAY_USERNAME", Database.OWNER);
        migration.put("QUARKUS_FLYWAY_PASSWORD", Database.PASSWORD);
        // What an earlier run left may lack a migration that came in between.
        migration.put("QUARKUS_FLYWAY_OUT_OF_ORDER", String.valueOf(filled));
        JavaServer.run(JAR, migration, settings.folder().resolve(name + "-migration.log"), "migrate");
        var environment = new HashMap<>(imageEnvironment(settings));
        environment.put("QUARKUS_DATASOURCE_JDBC_URL", postgres.url(name));
        environment.put("QUARKUS_DATASOURCE_USERNAME", Database.SERVICE);
        environment.put("QUARKUS_DATASOURCE_PASSWORD", Database.PASSWORD);
        environment.put("QUARKUS_FLYWAY_MIGRATE_AT_START", "false");
        environment.put("QUARKUS_OIDC_AUTH_SERVER_URL", issuer.url());
        environment.put("QUARKUS_OIDC_TOKEN_AUDIENCE", Issuer.AUDIENCE);
        environment.put("MINAOSHI_IDENTITY_PUBLIC_URL", "http://localhost");
        environment.put("MINAOSHI_PACKS", "classpath:packs/fisc-api-checklist-fy2023.yaml");
        // Requests are counted as in production, but nobody is told to come back later.
        environment.put("MINAOSHI_PROTECTION_ORGANISATION_REQUESTS_PER_MINUTE", "100000000");
        environment.put("MINAOSHI_PROTECTION_ADDRESS_REQUESTS_PER_MINUTE", "100000000");
        var log = settings.folder().resolve(name + ".log");
        var server = JavaServer.start(JAR, environment, log);
        if (!filled) {
            try (var connection = postgres.connect(name)) {
                new Archive(connection, () -> postgres.connect(name), entries, Instant.now()).fill();
            }
            postgres.markFilled(name, entries);
            // Only the first process of an installation takes in the pack: measured is one as all that come after it.
            server.close();
            server = JavaServer.start(JAR, environment, log);
        }
        return new Service(name, server, postgres, issuer);
    }

    /** What the image sets for Java, unless the run is told other options. */
    static Map<String, String> imageEnvironment(Settings settings) throws IOException {
        var environment = new TreeMap<String, String>();
        var stated = ENVIRONMENT.matcher(Files.readString(IMAGE));
        while (stated.find()) {
            environment.put(stated.group(1), stated.group(2).replace("\"", ""));
        }
        if (settings.javaOptions() != null) {
            environment.put("JAVA_TOOL_OPTIONS", settings.javaOptions());
        }
        return environment;
    }

    HttpResponse<byte[]> send(Request request, String key) throws IOException, InterruptedException {
        var builder = HttpRequest.newBuilder(URI.create(server.url() + request.path()))
                .header("Authorization", "Bearer " + request.token())
                .header("Accept", "application/json");
        if (request.body() != null) {
            builder.header("Content-Type", "application/json").header("Idempotency-Key", key);
        }
        builder.method(
                request.method(),
                request.body() == null ? BodyPublishers.noBody() : BodyPublishers.ofString(request.body()));
        return http.send(builder.build(), BodyHandlers.ofByteArray());
    }

    JsonNode ask(Request request) throws IOException, InterruptedException {
        var answer = send(request, "bench-" + System.nanoTime());
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException("%s %s: %d %s"
                    .formatted(
                            request.method(),
                            request.path(),
                            answer.statusCode(),
                            new String(answer.body(), java.nio.charset.StandardCharsets.UTF_8)));
        }
        return JSON.readTree(answer.body());
    }

    /** The path of a page of 50, from the first on, found as everybody finds it: by following the pages before. */
    String pathOfPage(int page, String token) throws IOException, InterruptedException {
        var path = "/feedback?limit=50";
        for (int rows = (page - 1) * 50; rows > 0; ) {
            var step = rows >= 200 ? 200 : 50;
            var next = ask(Request.get(path.replaceFirst("limit=\\d+", "limit=" + step), token, Map.of()))
                    .path("nextPageToken");
            if (next.isMissingNode()) {
                throw new IllegalStateException("there is no page " + page);
            }
            path = "/feedback?limit=50&pageToken=" + next.asText();
            rows -= step;
        }
        return path;
    }

    String database() {
        return database;
    }

    Database postgres() {
        return postgres;
    }

    Issuer issuer() {
        return issuer;
    }

    JavaServer server() {
        return server;
    }

    @Override
    public void close() {
        server.close();
    }
}
