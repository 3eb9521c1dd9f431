package org.minaoshi.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.minaoshi.intake.EditionFixture.XLSX;
import static org.minaoshi.intake.EditionFixture.aLargeEdition;
import static org.minaoshi.intake.EditionFixture.anEdition;
import static org.minaoshi.intake.EditionFixture.dryRun;
import static org.minaoshi.intake.EditionFixture.imported;
import static org.minaoshi.intake.EditionFixture.importing;
import static org.minaoshi.standard.StandardFixture.aStandard;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.minaoshi.Api;
import org.minaoshi.RawRequest;
import org.minaoshi.platform.CanonicalJson;
import org.minaoshi.tabular.CsvReading;

/** Imports that take their time, on their way to us or here, seen from elsewhere. */
@QuarkusTest
class EditionImportFollowedTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int PROVISIONS = 2_500;
    private static final int ROWS = 3 * PROVISIONS;

    @Inject
    AgroalDataSource service;

    @ConfigProperty(name = "minaoshi.intake.most-arriving")
    int mostArriving;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.flyway.username")
    String owner;

    @ConfigProperty(name = "quarkus.flyway.password")
    String password;

    private final UUID id = UUID.randomUUID();

    @Test
    void whoSendsSlowlyKeepsNobodyWaiting() throws Exception {
        var standard = aStandard();
        var other = aStandard();
        var small = EditionTables.csv(anEdition("1"));
        var file = EditionTables.csv(aLargeEdition(500)); // the framework itself waits for a small one
        var slow = new ArrayList<RawRequest>();
        try {
            slow.add(begun(standard, id, file));
            dryRun(other, "text/csv", small).statusCode(200);

            // One that is being tried has a place itself, so that a slow one may be refused instead.
            seen(
                            () -> {
                                slow.add(begun(standard, UUID.randomUUID(), file));
                                return dryRun(other, "text/csv", small);
                            },
                            found -> slow.size() >= mostArriving
                                    && found.extract().statusCode() == 409)
                    .body("type", equalTo("/problems/edition-files-busy"));
            while (slow.size() > 1) {
                slow.remove(1).breakOff();
            }

            seen(() -> importing(other, UUID.randomUUID(), XLSX, EditionTables.workbook(anEdition("1"))), 201);
            assertThat(isClaimed(standard)).isFalse();

            slow.get(0).send(Arrays.copyOfRange(file, file.length / 2, file.length));
            assertThat(slow.get(0).answer()).startsWith("HTTP/1.1 201").contains("\"state\":\"STORED\"");
        } finally {
            for (var request : slow) {
                request.close();
            }
        }
        seen(() -> importing(standard, UUID.randomUUID(), "text/csv", file), 200);
    }

    @Test
    void canBeFollowedWhileNothingOfItIsThereYet() throws Exception {
        var standard = aStandard();
        var file = EditionTables.csv(aLargeEdition(PROVISIONS));
        try (var held = DriverManager.getConnection(url, owner, password)) {
            held.setAutoCommit(false);
            execute(held, "lock table cross_reference in share mode");
            var answer = CompletableFuture.supplyAsync(() -> importing(standard, id, "text/csv", file));

            var storing = seen(
                    () -> imported(standard, id),
                    found -> found.extract().statusCode() == 200
                            && found.extract().<Integer>path("rowsStored") > 2 * PROVISIONS);
            var edition = Api.anonymous()
                    .get("/standards/{standard}/editions/1", standard)
                    .statusCode();
            held.rollback(); // the service waits five seconds for a lock, and no longer
            storing.body("state", equalTo("RUNNING"))
                    .body("phase", equalTo("STORING"))
                    .body("rowsRead", equalTo(ROWS))
                    .body("rowsExamined", equalTo(ROWS))
                    .body("rowsStored", equalTo(1 + 2 * PROVISIONS));
            assertThat(edition).isEqualTo(404);
            answer.get().statusCode(201).body("rowsStored", equalTo(ROWS)).body("phase", nullValue());
        }
        importing(standard, UUID.randomUUID(), "text/csv", file)
                .statusCode(200)
                .body("state", equalTo("UNCHANGED"))
                .body("rowsExamined", equalTo(ROWS))
                .body("rowsStored", equalTo(0));
        assertThat(additions("provision", standard + "/1/%")).isEqualTo(PROVISIONS);
        assertThat(additions("cross_reference", standard + "/1/%")).isEqualTo(PROVISIONS - 1);
    }

    @Test
    void tellsOnTheWayHowMuchHasBeenReadAndExamined() {
        var request = aLargeEdition(PROVISIONS);
        var read = new ArrayList<Integer>();
        var rows = new TableRows(new FoundFaults(), read::add);
        CsvReading.read(EditionTables.csv(request), null, rows);

        assertThat(read).contains(500, 1000, 7000).isSorted();
        assertThat(rows.count()).isEqualTo(ROWS);
    }

    @Test
    void countsOfJsonWhatATableWouldHave() {
        var standard = aStandard();
        importing(standard, id, "application/json", CanonicalJson.bytes(anEdition("1")))
                .statusCode(201)
                .body("rowsRead", equalTo(9))
                .body("rowsExamined", equalTo(9))
                .body("rowsStored", equalTo(9));
        importing(standard, UUID.randomUUID(), XLSX, EditionTables.workbook(anEdition("1")))
                .statusCode(200)
                .body("rowsRead", equalTo(9));
    }

    /** As where its lock was lost with a connection, and another process went on. */
    @Test
    void storesNothingWhereAnotherAttemptHasTakenOver() throws Exception {
        var standard = aStandard();
        var file = EditionTables.csv(aLargeEdition(PROVISIONS));
        try (var held = DriverManager.getConnection(url, owner, password);
                var other = DriverManager.getConnection(url, owner, password)) {
            held.setAutoCommit(false);
            execute(held, "lock table cross_reference in share mode");
            var answer = CompletableFuture.supplyAsync(() -> importing(standard, id, "text/csv", file));
            seen(
                    () -> imported(standard, id),
                    found -> found.extract().statusCode() == 200
                            && found.extract().<Integer>path("rowsStored") > 0);
            execute(other, "update edition_import set attempt = gen_random_uuid() where id = '%s'".formatted(id));
            held.rollback();

            answer.get().statusCode(409).body("type", equalTo("/problems/edition-import-running"));
        }
        Api.anonymous().get("/standards/{standard}/editions/1", standard).then().statusCode(404);
        imported(standard, id)
                .body("state", equalTo("INTERRUPTED"))
                .body("phase", equalTo("STORING"))
                .body("rowsStored", equalTo(0));
        importing(standard, id, "text/csv", file).statusCode(201);
    }

    /** Half of it is sent. */
    private static RawRequest begun(String standard, UUID id, byte[] file) {
        try {
            var request = RawRequest.to(
                    "PUT",
                    "/standards/%s/edition-imports/%s".formatted(standard, id),
                    "secretariat-1",
                    "text/csv",
                    file.length);
            request.send(Arrays.copyOfRange(file, 0, file.length / 2));
            return request;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ValidatableResponse seen(Supplier<ValidatableResponse> asked, int status)
            throws InterruptedException {
        return seen(asked, found -> found.extract().statusCode() == status);
    }

    private static ValidatableResponse seen(
            Supplier<ValidatableResponse> asked, Predicate<ValidatableResponse> expected) throws InterruptedException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        var found = asked.get();
        while (!expected.test(found) && System.nanoTime() < deadline) {
            Thread.sleep(20);
            found = asked.get();
        }
        assertThat(found).as(found.extract().asString()).matches(expected);
        return found;
    }

    /** Whether somebody holds the import of that id, and a connection with it. */
    private boolean isClaimed(String standard) throws SQLException {
        var claim = ImportClaim.take(service, new ImportKey(standard, id), UUID.randomUUID());
        claim.ifPresent(ImportClaim::close);
        return claim.isEmpty();
    }

    private int additions(String thing, String keys) throws SQLException {
        try (var connection = DriverManager.getConnection(url, owner, password);
                var statement = connection.prepareStatement("""
                        select count(*), count(distinct key) from history
                        where thing = ? and key like ? and operation = 'INSERT' and before is null""")) {
            statement.setString(1, thing);
            statement.setString(2, keys);
            try (var row = statement.executeQuery()) {
                row.next();
                assertThat(row.getInt(2)).isEqualTo(row.getInt(1));
                return row.getInt(1);
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
