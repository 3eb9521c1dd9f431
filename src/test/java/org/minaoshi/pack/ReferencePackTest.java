package org.minaoshi.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minaoshi.Api;

/** The review of fiscal year 2023 as the service's own rules made it of the pack, and packs that are refused. */
@QuarkusTest
class ReferencePackTest {

    private static final String REVIEW_OF_2023 = "classpath:packs/fisc-api-checklist-fy2023.yaml";
    private static final String STANDARD = """
            format: minaoshi/pack/1
            name: %s
            title: {ja: 架空のパック}
            source: {ja: 架空}
            people: {secretariat: {roles: [secretariat]}, bank: {roles: [institution], organisation: bank}}
            acts:
              - on: 2031-01-15
                by: %s
                does: registerStandard
                given: {code: %s, title: {ja: 架空の基準}, publisher: {ja: 架空}, categories: [{code: 甲, title: {ja: 甲種}, aliases: [甲種]}]}
              - by: secretariat
                does: registerStandardEdition
                with: {standard: %s}
                given:
                  edition: "1"
                  label: {ja: 第1版}
                  provisions:
                    - {designation: %s, title: {ja: 一つ目}}
                    - {designation: 甲5, title: {ja: 欠番}, status: RETIRED}
            """;

    @Inject
    PackLoader loader;

    @TempDir
    Path folder;

    @Test
    void showsTheReviewOf2023() {
        var record = Api.as("auditor-1")
                .accept("application/json")
                .get("/publications/fisc-api-checklist/2023")
                .then()
                .statusCode(200)
                .body("decidedOn", equalTo("2023-12-13"))
                .body("snapshot.outcome.proposed", equalTo("NOT_NEEDED"))
                .body(
                        "snapshot.factors.code",
                        contains(
                                "user-requests",
                                "incidents",
                                "standardisation",
                                "self-regulation",
                                "related-standards",
                                "write-api-uptake"))
                .body("snapshot.watchItems.condition.ja", hasItem(containsString("更新系API")))
                .extract()
                .jsonPath();
        List<Map<String, Map<String, Object>>> impacts = record.getList("snapshot.impacts");
        assertThat(impacts).hasSize(18).allSatisfy(impact -> assertThat(impact)
                .containsOnlyKeys("item", "provision", "amendments", "judgement", "reason"));
        assertThat(distinct(impacts, "item", "number")).containsExactlyInAnyOrder(1, 2, 3, 10, 11, 21, 22, 23, 33);
        assertThat(distinct(impacts, "provision", "designation")).hasSize(16);
        assertThat(impacts.stream()
                        .filter(impact ->
                                impact.get("provision").get("designation").equals("監1"))
                        .map(impact -> impact.get("item").get("number")))
                .containsExactly(3, 10, 11);
    }

    @Test
    void leavesTheConditionOpenForTheNextReview() {
        Api.as("secretariat-1")
                .get("/watch-items?checklist=fisc-api-checklist")
                .then()
                .statusCode(200)
                .body("items.fiscalYear", hasItem(2023));
    }

    @Test
    void saysInTheHistoryWhoDidItAndWhenItWasWrittenDown() {
        Api.as("auditor-1")
                .get("/history?thing=standard&key=fisc-security-guidelines")
                .then()
                .statusCode(200)
                .body("items[0].actor", equalTo("pack:fisc-api-checklist-fy2023|secretariat"))
                .body("items[0].at", equalTo("2023-12-13T03:00:00Z"))
                .body("items[0].recordedAt", org.hamcrest.Matchers.not(containsString("2023-12-13")));
    }

    @Test
    void takesInAPackOnce() {
        assertThat(loader.load(REVIEW_OF_2023)).isFalse();
    }

    @Test
    void takesInAnyOtherPackToo() throws IOException {
        var pack = pack(
                "other-pack",
                STANDARD.formatted("other-pack", "secretariat", "other-standard", "other-standard", "甲種１−２"));
        assertThat(loader.load(pack)).isTrue();
        Api.anonymous()
                .get("/standards/other-standard/editions/1/provisions")
                .then()
                .statusCode(200)
                .body("items.designation", contains("甲1-2", "甲5"));
    }

    @Test
    void refusesAPackThatChangedSince() throws IOException {
        var text = STANDARD.formatted("changing-pack", "secretariat", "changing-standard", "changing-standard", "甲1");
        loader.load(pack("changing-pack", text));
        var changed = pack("changed-pack", text.replace("一つ目", "別の題"));
        assertThatExceptionOfType(PackRefused.class)
                .isThrownBy(() -> loader.load(changed))
                .withMessageContaining("changing-pack");
    }

    @Test
    void takesInAllOfAPackOrNothing() throws IOException {
        var broken =
                pack("broken", STANDARD.formatted("broken", "secretariat", "broken-standard", "broken-standard", "乙1"));
        assertThatExceptionOfType(PackRefused.class)
                .isThrownBy(() -> loader.load(broken))
                .withMessageContaining("act 2 (registerStandardEdition by secretariat)");
        Api.anonymous().get("/standards/broken-standard").then().statusCode(404);
    }

    @Test
    void letsNobodyDoWhatTheirRoleMayNot() throws IOException {
        var pack = pack("by-a-bank", STANDARD.formatted("by-a-bank", "bank", "bank-standard", "bank-standard", "甲1"));
        assertThatExceptionOfType(PackRefused.class)
                .isThrownBy(() -> loader.load(pack))
                .withMessageContaining("act 1");
        Api.anonymous().get("/standards/bank-standard").then().statusCode(404);
    }

    /** The review of 2023 under other names, judged at once: what a preview shows is named by its digest, as over HTTP. */
    @Test
    void judgesManyPairsAtOnceAsAPreviewShowsThem() throws IOException {
        var acts = new String(
                        getClass()
                                .getResourceAsStream("/packs/fisc-api-checklist-fy2023.yaml")
                                .readAllBytes(),
                        StandardCharsets.UTF_8)
                .replace("fisc-security-guidelines", "bulk-guidelines")
                .replace("fisc-api-checklist", "bulk-checklist")
                .replace("payment-agents-self-regulation", "bulk-self-regulation")
                .replace("code: jba-", "code: jba-bulk-")
                .replace("standard: jba-", "standard: jba-bulk-")
                .replaceAll("(?m)^ {2}- by: secretariat\n {4}does: judgeImpact\n.*\n.*\n", "")
                .replaceFirst("(?m)^( {2}# ---- Impacts: .*\n)", "$1" + Matcher.quoteReplacement("""
                  - by: secretariat
                    does: previewBulkJudgement
                    with: {determination: '${review.id}'}
                    given: {worklist: {standing: OPEN}, judgement: NO_EFFECT, reason: {ja: 改める必要はない。}}
                    as: shown
                  - by: secretariat
                    does: judgeBulk
                    with: {determination: '${review.id}'}
                    given: {worklist: {standing: OPEN}, judgement: NO_EFFECT, reason: {ja: 改める必要はない。}, digest: '${shown.digest}'}
                """));

        assertThat(loader.load(pack("bulk", acts))).isTrue();

        Api.as("auditor-1")
                .accept("application/json")
                .get("/publications/bulk-checklist/2023")
                .then()
                .statusCode(200)
                .body("snapshot.impacts", hasSize(18))
                .body("snapshot.impacts.judgement", everyItem(equalTo("NO_EFFECT")));
    }

    private String pack(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name + ".yaml"), text).toString();
    }

    private static Set<Object> distinct(List<Map<String, Map<String, Object>>> impacts, String thing, String member) {
        return impacts.stream().map(impact -> impact.get(thing).get(member)).collect(Collectors.toSet());
    }
}
