package org.minaoshi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.minaoshi.CrashFixture.await;
import static org.minaoshi.CrashFixture.bytes;
import static org.minaoshi.CrashFixture.kill;
import static org.minaoshi.CrashFixture.port;

import io.restassured.response.Response;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The delivered package, killed without a word (kill -9) while it works: what was not answered is sent again, and does no harm. */
class CrashIT {

    private static final String SUBMISSION =
            "{\"checklist\":\"fisc-api-checklist\",\"kind\":\"USAGE\",\"text\":\"%s\"}";

    private static final int PROVISIONS = 10_000;
    private static final int ROWS = 2 * PROVISIONS;
    private static final String OF_THE_EDITION = "%s where standard = 'fisc-security-guidelines' and edition = 'crash'";

    private static CrashFixture crash;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() {
        crash = new CrashFixture();
    }

    @AfterAll
    static void stop() {
        crash.close();
    }

    @Test
    void answersAgainWhatItHadStoredBeforeItWasKilled() throws Exception {
        var key = UUID.randomUUID().toString();
        var body = bytes(SUBMISSION.formatted("意見 " + key));
        try (var killed = crash.service(folder);
                var request = crash.begun(
                        "bank-a",
                        port(killed),
                        "POST /feedback",
                        "application/json",
                        "Idempotency-Key: " + key,
                        body)) {
            request.send(body);
            await(() -> stored("意見 " + key) == 1);
            kill(killed);
        }
        try (var program = crash.service(folder)) {
            var next = port(program);
            var again = submit(next, key, body);
            again.then().statusCode(201).header("Idempotency-Replayed", equalTo("true"));
            assertThat(submit(next, key, body).<String>path("id")).isEqualTo(again.path("id"));
        }
        assertThat(stored("意見 " + key)).isOne();
    }

    @Test
    void storesNothingOfABatchInWhichItWasKilled() throws Exception {
        var batch = UUID.randomUUID();
        var body = bytes((SUBMISSION.formatted("行 " + batch) + "\n").repeat(5000));
        try (var killed = crash.service(folder)) {
            var port = port(killed);
            try (var request = crash.begun(
                    "bank-a", port, "PUT /feedback-batches/" + batch, "application/x-ndjson", "Accept: */*", body)) {
                request.send(Arrays.copyOf(body, body.length / 2));
                await(() -> batch(port, batch).jsonPath().getInt("received") > 0);
                batch(port, batch).then().body("state", equalTo("RUNNING"));
                kill(killed);
            }
        }
        try (var program = crash.service(folder)) {
            var next = port(program);
            batch(next, batch).then().statusCode(200).body("state", equalTo("INTERRUPTED"));
            assertThat(stored("行 " + batch)).isZero();
            crash.as("bank-a", next)
                    .contentType("application/x-ndjson")
                    .body(body)
                    .put("/feedback-batches/{batch}", batch)
                    .then()
                    .statusCode(201)
                    .body("stored", is(5000));
        }
        assertThat(stored("行 " + batch)).isEqualTo(5000);
    }

    /** Killed where its provisions are stored and its cross-references are not: somebody holds up their table. */
    @Test
    void storesNothingOfAnEditionInWhoseImportItWasKilled() throws Exception {
        var id = UUID.randomUUID();
        var file = anEdition();
        try (var killed = crash.service(folder);
                var held = crash.owner()) {
            var port = port(killed);
            held.setAutoCommit(false);
            held.createStatement().execute("lock table cross_reference in share mode");
            try (var request = crash.begun("secretariat-1", port, "PUT " + path(id), "text/csv", "Accept: */*", file)) {
                request.send(file);
                await(() -> imported(port, id).statusCode() == 200
                        && imported(port, id).jsonPath().getInt("rowsStored") > PROVISIONS / 2);
                imported(port, id).then().body("state", equalTo("RUNNING")).body("phase", equalTo("STORING"));
                kill(killed);
            }
        }
        try (var program = crash.service(folder)) {
            var next = port(program);
            imported(next, id)
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("INTERRUPTED"))
                    .body("phase", equalTo("STORING"))
                    .body("rowsRead", is(ROWS))
                    .body("rowsStored", is(0));
            for (var table : new String[] {"standard_edition", "provision", "cross_reference"}) {
                assertThat(crash.count(OF_THE_EDITION.formatted(table))).isZero();
            }
            importing(next, id, file)
                    .then()
                    .statusCode(201)
                    .body("state", equalTo("STORED"))
                    .body("rowsStored", is(ROWS));
            importing(next, id, file)
                    .then()
                    .statusCode(200)
                    .header("Idempotency-Replayed", equalTo("true"))
                    .body("state", equalTo("STORED"));
        }
        assertThat(crash.count(OF_THE_EDITION.formatted("provision"))).isEqualTo(PROVISIONS);
        assertThat(crash.count("history where thing = 'provision' and key like 'fisc-security-guidelines/crash/%'"))
                .isEqualTo(PROVISIONS);
    }

    /** Each provision but the first refers to the one before it. */
    private static byte[] anEdition() {
        var provisions = IntStream.rangeClosed(1, PROVISIONS).mapToObj("基準項目,,,,統%d,標題,"::formatted);
        var references =
                IntStream.range(1, PROVISIONS).mapToObj(number -> "参照,,,,統%d,,統%d".formatted(number + 1, number));
        return bytes(
                Stream.of(Stream.of("種別,版,表示名,前の版,基準項目,標題,参照先", "版,crash,途中で止まる版（架空）,11,,,"), provisions, references)
                        .flatMap(rows -> rows)
                        .collect(Collectors.joining("\r\n", "", "\r\n")));
    }

    private static String path(UUID id) {
        return "/standards/fisc-security-guidelines/edition-imports/" + id;
    }

    private static Response imported(int port, UUID id) {
        return crash.as("secretariat-1", port).get(path(id));
    }

    private static Response importing(int port, UUID id, byte[] file) {
        return crash.as("secretariat-1", port)
                .contentType("text/csv")
                .body(file)
                .put(path(id));
    }

    private static Response submit(int port, String key, byte[] body) {
        return crash.as("bank-a", port)
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(body)
                .post("/feedback");
    }

    private static Response batch(int port, UUID batch) {
        return crash.as("bank-a", port).get("/feedback-batches/{batch}", batch);
    }

    private static int stored(String text) {
        return crash.count("feedback where text = ?", text);
    }
}
