package org.minaoshi.publication;

import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.minaoshi.Api;

/** A small year that went through all doors, by the people who would do it: one cited provision, amended and judged, two factors, one position. */
final class PublishedYear {

    static final int FISCAL_YEAR = 2024;

    private final String name = "publication-" + UUID.randomUUID().toString().substring(0, 8);
    private final String standard = name + "-standard";
    private final String checklist = name + "-checklist";
    private String determination;

    String checklist() {
        return checklist;
    }

    String path() {
        return "/publications/" + checklist + "/" + FISCAL_YEAR;
    }

    static PublishedYear published() {
        var year = new PublishedYear();
        year.register();
        year.publish("");
        return year;
    }

    PublishedYear corrected() {
        publish(", \"corrects\": {\"determination\": \"%s\", \"reason\": %s}".formatted(determination, text("誤りを正す。")));
        return this;
    }

    private void register() {
        post(
                "/standards",
                "{\"code\": \"%s\", \"title\": %s, \"publisher\": %s, \"categories\": [{\"code\": \"統\", \"title\": %s, \"aliases\": [\"統制基準\"]}]}"
                        .formatted(standard, text("基準"), text("発行者"), text("統制基準")));
        post(
                "/standards/" + standard + "/editions",
                "{\"edition\": \"1\", \"label\": %s, \"provisions\": [{\"designation\": \"統24\", \"title\": %s}]}"
                        .formatted(text("第1版"), text("クラウドの対策を講ずること")));
        post("/standards/" + standard + "/editions", """
                {"edition": "2", "label": %s, "predecessor": "1", "amendmentsStated": "COMPLETE",
                 "provisions": [{"designation": "統24", "title": %s, "paragraphs": [{"number": "1"}]}],
                 "amendments": [{"provision": "統24", "kind": "TEXT_ADDED", "paragraph": "1", "strength": "MUST", "summary": %s}]}""".formatted(text("第2版"), text("クラウドの対策を講ずること"), text("例を加えた。")));
        post(
                "/checklists",
                "{\"code\": \"%s\", \"title\": {\"ja\": \"接続チェックリスト\", \"en\": \"Connection Checklist\"}, \"publisher\": %s}"
                        .formatted(checklist, text("発行者")));
        post("/checklists/" + checklist + "/editions", """
                {"edition": "1", "label": %s, "items": [{"number": 11, "title": %s, "citations": [{"standard": "%s", "provision": "統制基準２４"}]}]}""".formatted(text("第1版"), text("クラウドの利用"), standard));
        post("/checklists/" + checklist + "/rule-sets", """
                {"edition": "1", "source": %1$s, "statement": %1$s, "body": %1$s, "escalationBody": %1$s, "appliesFrom": 2020, "quorum": 1,
                 "factors": [{"code": "incidents", "origin": "RULE", "title": %1$s}, {"code": "uptake", "origin": "PRACTICE", "title": %1$s}]}""".formatted(text("決まり")));
    }

    private void publish(String more) {
        determination = post(
                        "/determinations",
                        "{\"checklist\": \"%s\", \"checklistEdition\": \"1\", \"fiscalYear\": %s%s}"
                                .formatted(checklist, FISCAL_YEAR, more))
                .getString("id");
        var draft = "/determinations/" + determination;
        post(draft + "/evidence-entries", """
                {"factor": "incidents", "statement": %1$s, "basis": {"kind": "NEGATIVE_FINDING", "sources": [%1$s],
                 "period": {"from": "2024-04", "to": "2024-12-31"}, "scope": %1$s}}""".formatted(text("見つからなかった。")));
        for (var factor : new String[] {"incidents", "uptake"}) {
            put(
                    draft + "/assessments/" + factor,
                    "{\"finding\": \"NO_REVISION\", \"text\": %s}".formatted(text("見直しを要しない。")));
        }
        secretariat()
                .put(draft + "/considered-editions/" + standard + "/2")
                .then()
                .statusCode(201);
        put(
                draft + "/judgements/11/" + standard + "/2/統24",
                "{\"judgement\": \"NO_EFFECT\", \"reason\": %s}".formatted(text("影響しない。")));
        var digest = step(
                        "secretariat-1",
                        "proposal",
                        "{\"outcome\": \"NOT_NEEDED\", \"conclusion\": %s}".formatted(text("不要とする。")))
                .getString("proposal.digest");
        Api.uncheckedAs("council-1")
                .body("{\"proposalDigest\": \"%s\", \"position\": \"AGREE\"}".formatted(digest))
                .put(draft + "/position")
                .then()
                .statusCode(201);
        step("chair-1", "decision", "{\"proposalDigest\": \"%s\"}".formatted(digest));
        step("secretariat-2", "publication", null);
    }

    private JsonPath step(String who, String step, String body) {
        var request = Api.uncheckedAs(who).header("If-Match", "*");
        return (body == null ? request : request.body(body))
                .post("/determinations/" + determination + "/" + step)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static JsonPath post(String path, String body) {
        return secretariat()
                .body(body)
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    private static void put(String path, String body) {
        secretariat().body(body).put(path).then().statusCode(201);
    }

    private static RequestSpecification secretariat() {
        return Api.uncheckedAs("secretariat-1");
    }

    private static String text(String ja) {
        return "{\"ja\": \"%s\"}".formatted(ja);
    }
}
