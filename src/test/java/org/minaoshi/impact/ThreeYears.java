package org.minaoshi.impact;

import static org.minaoshi.ReviewCatalogue.text;

import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.minaoshi.Api;
import org.minaoshi.pack.PackLoader;

/**
 * The review of fiscal year 2023 under names of its own, and the years after it as people do them over HTTP. Editions after the 11th are invented and say so.
 */
final class ThreeYears {

    private static final List<String> CITED = List.of(
            "統1", "統4", "統13", "統14", "統20", "統21", "統22", "統23", "統24", "実1", "実8", "実10", "実16", "実27", "実142", "監1");

    final String standard;
    final String checklist;

    private ThreeYears(String standard, String checklist) {
        this.standard = standard;
        this.checklist = checklist;
    }

    /** Year one is published. */
    static ThreeYears begin(PackLoader loader) {
        var suffix = UUID.randomUUID().toString().substring(24);
        var years = new ThreeYears("guidelines-" + suffix, "checklist-" + suffix);
        try (var pack = ThreeYears.class.getResourceAsStream("/packs/fisc-api-checklist-fy2023.yaml")) {
            var renamed = new String(pack.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("fisc-security-guidelines", years.standard)
                    .replace("fisc-api-checklist", years.checklist)
                    .replace("payment-agents-self-regulation", "self-regulation-" + suffix)
                    .replace("code: jba-", "code: jba-" + suffix + "-")
                    .replace("standard: jba-", "standard: jba-" + suffix + "-");
            var file = Files.createTempFile("three-years", ".yaml");
            Files.writeString(file, renamed);
            loader.load(file.toString());
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return years;
    }

    String determinationOf(int fiscalYear) {
        return Api.as("auditor-1")
                .get("/determinations?checklist={checklist}&fiscalYear={year}", checklist, fiscalYear)
                .then()
                .extract()
                .path("items[0].id");
    }

    /**
     * An invented edition that names every cited provision and states all its amendments.
     *
     * @param texts of provisions whose text is given to be digested, each as {@code 統14 words}
     * @param amendments provision and kind
     */
    void register(String edition, String predecessor, List<String> texts, String... amendments) {
        Map<String, String> words = new HashMap<>();
        texts.forEach(text -> words.put(text.split(" ")[0], text.split(" ")[1]));
        List<Map<String, Object>> before = Api.as("auditor-1")
                .get("/standards/{standard}/editions/11/provisions?limit=200", standard)
                .then()
                .extract()
                .path("items");
        var provisions = before.stream()
                .filter(provision -> CITED.contains(provision.get("designation")))
                .map(provision -> provision(provision, words.get(provision.get("designation"))))
                .toList();
        post(
                "/standards/" + standard + "/editions",
                Map.of(
                        "edition",
                        edition,
                        "label",
                        text("第" + edition + "版（架空の例）"),
                        "predecessor",
                        predecessor,
                        "amendmentsStated",
                        "COMPLETE",
                        "provisions",
                        provisions,
                        "amendments",
                        Arrays.stream(amendments)
                                .map(amendment -> amendment.split(" "))
                                .map(amendment -> Map.of(
                                        "provision", amendment[0], "kind", amendment[1], "summary", text("改めた（架空）。")))
                                .toList()));
    }

    /** An invented edition of which everything is registered, and that no longer has this provision, without saying so. */
    void registerWithout(String edition, String predecessor, String gone) {
        List<Map<String, Object>> before = Api.as("auditor-1")
                .get("/standards/{standard}/editions/{edition}/provisions?limit=200", standard, predecessor)
                .then()
                .extract()
                .path("items");
        post(
                "/standards/" + standard + "/editions",
                Map.of(
                        "edition",
                        edition,
                        "label",
                        text("第" + edition + "版（架空の例）"),
                        "predecessor",
                        predecessor,
                        "amendmentsStated",
                        "COMPLETE",
                        "provisionsStated",
                        "COMPLETE",
                        "amendments",
                        List.of(),
                        "provisions",
                        before.stream()
                                .filter(provision -> !gone.equals(provision.get("designation")))
                                .map(provision -> provision(provision, null))
                                .toList()));
    }

    private static Map<String, Object> provision(Map<String, Object> before, String words) {
        var provision = new HashMap<String, Object>(
                Map.of("designation", before.get("designation"), "title", before.get("title")));
        if (words != null) {
            provision.put("paragraphs", List.of(Map.of("number", "1", "text", words)));
        }
        return provision;
    }

    /** Another edition of the checklist, the same but for the titles of some items. */
    void registerChecklist(String edition, String predecessor, Map<Integer, String> titles) {
        List<Map<String, Object>> items = Api.as("auditor-1")
                .get("/checklists/{checklist}/editions/{edition}/items?limit=200", checklist, predecessor)
                .then()
                .extract()
                .path("items");
        post(
                "/checklists/" + checklist + "/editions",
                Map.of(
                        "edition",
                        edition,
                        "label",
                        text("改訂版（架空の例）"),
                        "predecessor",
                        predecessor,
                        "items",
                        items.stream()
                                .map(item -> Map.of(
                                        "number", item.get("number"),
                                        "title",
                                                titles.containsKey(item.get("number"))
                                                        ? text(titles.get(item.get("number")))
                                                        : item.get("title"),
                                        "citations", item.get("citations")))
                                .toList()));
    }

    String open(int fiscalYear, String checklistEdition, String... considered) {
        return open(
                Map.of("checklist", checklist, "checklistEdition", checklistEdition, "fiscalYear", fiscalYear),
                considered);
    }

    String correct(String determination, int fiscalYear, String checklistEdition, String... considered) {
        return open(
                Map.of(
                        "checklist",
                        checklist,
                        "checklistEdition",
                        checklistEdition,
                        "fiscalYear",
                        fiscalYear,
                        "corrects",
                        Map.of("determination", determination, "reason", text("判断に誤りがあった。"))),
                considered);
    }

    private String open(Map<String, Object> body, String... considered) {
        String id = post("/determinations", body).extract().path("id");
        for (var edition : considered) {
            Api.as("secretariat-1")
                    .put("/determinations/{id}/considered-editions/{standard}/{edition}", id, standard, edition)
                    .then()
                    .statusCode(201);
        }
        return id;
    }

    ValidatableResponse read(String id, String path) {
        return Api.as("council-1").get("/determinations/" + id + path).then().statusCode(200);
    }

    void judge(String id, int item, String edition, String provision, String judgement) {
        Api.as("secretariat-1")
                .body(Map.of("judgement", judgement, "reason", text("確かめた。")))
                .put(
                        "/determinations/{id}/judgements/{item}/{standard}/{edition}/{provision}",
                        id,
                        item,
                        standard,
                        edition,
                        provision)
                .then()
                .statusCode(201);
    }

    /** Does what each blocker but those of law 8 asks for, and proposes, decides and publishes. */
    void publish(String id, String outcome) {
        var readiness = read(id, "/readiness").extract().jsonPath();
        List<Map<String, Map<String, String>>> blockers = readiness.getList("blockers");
        blockers.forEach(blocker -> clear(id, blocker.get("about").get("kind"), blocker.get("about")));
        String digest = step(
                        "secretariat-1", id, "proposal", Map.of("outcome", outcome, "conclusion", text("架空の結論とする。")))
                .extract()
                .path("proposal.digest");
        Api.as("council-1")
                .body(Map.of("proposalDigest", digest, "position", "AGREE"))
                .put("/determinations/{id}/position", id)
                .then()
                .statusCode(201);
        step("chair-1", id, "decision", Map.of("proposalDigest", digest));
        Api.as("secretariat-2")
                .header("If-Match", "*")
                .post("/determinations/{id}/publication", id)
                .then()
                .statusCode(200);
    }

    private static void clear(String id, String kind, Map<String, String> about) {
        var href = about.get("href");
        switch (kind) {
            case "evidence" ->
                post(
                        href,
                        Map.of(
                                "factor",
                                about.get("key"),
                                "statement",
                                text("該当する事項は見つからなかった。"),
                                "basis",
                                Map.of(
                                        "kind",
                                        "NEGATIVE_FINDING",
                                        "sources",
                                        List.of(text("公表情報")),
                                        "period",
                                        Map.of("from", "2024-04", "to", "2024-11"),
                                        "scope",
                                        text("国内"))));
            case "assessment" -> put(href, Map.of("finding", "NO_REVISION", "text", text("見直しを要しない。")));
            case "provision" -> put(href, Map.of("source", text("新旧対照表"), "reason", text("改訂箇所に含まれない。")));
            case "watch-item" -> put(href, Map.of("answer", "STILL_OPEN", "reason", text("普及していない。")));
            default -> throw new AssertionError("left open in " + id + ": " + about);
        }
    }

    private static ValidatableResponse step(String who, String id, String step, Map<String, Object> body) {
        return Api.as(who)
                .header("If-Match", "*")
                .body(body)
                .post("/determinations/{id}/" + step, id)
                .then()
                .statusCode(200);
    }

    private static void put(String href, Map<String, Object> body) {
        Api.as("secretariat-1")
                .urlEncodingEnabled(false)
                .body(body)
                .put(href)
                .then()
                .statusCode(201);
    }

    private static ValidatableResponse post(String href, Map<String, Object> body) {
        return Api.as("secretariat-1").body(body).post(href).then().statusCode(201);
    }

    /** What stands on the worklist as {@code item edition/provision}. */
    Stream<String> pairs(String id, String filter) {
        List<Map<String, Map<String, Object>>> items =
                read(id, "/impacts?limit=200&" + filter).extract().path("items");
        return items.stream().map(pair -> "%s %s/%s"
                .formatted(
                        pair.get("item").get("number"),
                        pair.get("provision").get("edition"),
                        pair.get("provision").get("designation")));
    }
}
