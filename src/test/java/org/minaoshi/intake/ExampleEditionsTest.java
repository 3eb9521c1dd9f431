package org.minaoshi.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.minaoshi.intake.EditionFixture.XLSX;
import static org.minaoshi.intake.EditionFixture.dryRun;
import static org.minaoshi.intake.EditionFixture.importing;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.minaoshi.FreshStart;
import org.minaoshi.ReadmeWalk;

/** The invented editions, taken in after the eleventh as the README shows it. */
@QuarkusTest
@TestProfile(FreshStart.class)
class ExampleEditionsTest {

    private static final String STANDARD = "fisc-security-guidelines";

    @Test
    void comeInOneAfterTheOtherAndSayWhatChanged() throws IOException, InterruptedException {
        var before = dryRun(STANDARD, XLSX, file("12-invented"))
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(counts(before))
                .containsEntry("RETIRED", InventedEdition.RETIRED)
                .containsEntry("MOVED", InventedEdition.MOVED);
        // Only what the eleventh edition holds can be seen to have changed: ten of the amended ones, and one whose
        // change nobody stated.
        assertThat(counts(before)).containsEntry("CHANGED", 11);
        assertThat(before.<List<String>>get("changes.differing.provisions.provision"))
                .contains("実28");

        ReadmeWalk.worksAsPrinted("Take in an edition from a spreadsheet");

        var after = dryRun(STANDARD, XLSX, file("13-invented"))
                .statusCode(200)
                .body("outcome", equalTo("REGISTRABLE"))
                .extract()
                .jsonPath();
        assertThat(counts(after))
                .isEqualTo(Map.of(
                        "RETIRED",
                        InventedEdition.RETIRED,
                        "MOVED",
                        InventedEdition.MOVED,
                        "CHANGED",
                        InventedEdition.AMENDED + 1,
                        "UNCHANGED",
                        InventedEdition.SIZE
                                - InventedEdition.RETIRED
                                - InventedEdition.MOVED
                                - InventedEdition.AMENDED
                                - 1));
        // Stated though nothing changed, and changed though nobody stated it; and what is stated to be wording, but is
        // more.
        assertThat(after.<List<String>>get("changes.differing.provisions.provision"))
                .containsExactly("統2", "統3");
        assertThat(
                        after.<Boolean>get(
                                "changes.groups.find { it.kind == 'CHANGED' }.provisions.find { it.provision == '統3-1' }.editorial"))
                .isFalse();
        importing(STANDARD, UUID.randomUUID(), XLSX, file("13-invented"))
                .statusCode(201)
                .body("edition", equalTo("13-invented"));
    }

    private static Map<String, Integer> counts(JsonPath report) {
        Map<String, Integer> counts = new HashMap<>();
        report.<List<Map<String, Object>>>get("changes.groups")
                .forEach(group -> counts.put((String) group.get("kind"), (Integer) group.get("count")));
        return counts;
    }

    private static byte[] file(String edition) throws IOException {
        return Files.readAllBytes(Path.of("src/main/examples/%s-%s.xlsx".formatted(STANDARD, edition)));
    }
}
