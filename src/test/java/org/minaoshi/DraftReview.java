package org.minaoshi;

import static org.minaoshi.ReviewCatalogue.text;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.minaoshi.checklist.FiscalYear;

/** A review in draft, opened by HTTP on a checklist of its own, as the secretariat would. */
public record DraftReview(String id, ReviewCatalogue catalogue) {

    /** The year that has begun, so that feedback submitted now counts for the review. */
    public static final int YEAR =
            FiscalYear.of(LocalDate.now(ZoneId.of("Asia/Tokyo"))).year();

    public static final List<String> FACTORS = List.of("user-requests", "incidents", "self-regulation");

    /** Of everything the catalogue holds. */
    public static DraftReview on(ReviewCatalogue catalogue) {
        secretariat()
                .body(Map.of(
                        "edition", "1",
                        "source", text("解説書"),
                        "statement", text("年に一度、見直しの要否を決める。"),
                        "body", text("連絡会"),
                        "escalationBody", text("有識者検討会"),
                        "appliesFrom", 2020,
                        "quorum", 1,
                        "factors",
                                FACTORS.stream()
                                        .map(code -> Map.of("code", code, "origin", "RULE", "title", text(code)))
                                        .toList()))
                .post("/checklists/{checklist}/rule-sets", catalogue.checklist())
                .then()
                .statusCode(201);
        return new DraftReview(open(catalogue, YEAR), catalogue);
    }

    private static String open(ReviewCatalogue catalogue, int fiscalYear) {
        return secretariat()
                .body(Map.of("checklist", catalogue.checklist(), "checklistEdition", "1", "fiscalYear", fiscalYear))
                .post("/determinations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public DraftReview considering(String edition) {
        secretariat()
                .put("/determinations/{id}/considered-editions/{standard}/{edition}", id, catalogue.standard(), edition)
                .then()
                .statusCode(201);
        return this;
    }

    /** An address under this review. */
    public String at(String path) {
        return "/determinations/" + id + path;
    }

    public ValidatableResponse read(String username, String path) {
        return Api.as(username).get(at(path)).then();
    }

    /** Says of every factor, pair and provision what is still missing, and proposes that no revision is needed. */
    public void propose() {
        for (var factor : FACTORS) {
            record(
                    factor,
                    Map.of(
                            "kind", "NEGATIVE_FINDING",
                            "sources", List.of(text("公表情報")),
                            "period", Map.of("from", YEAR - 1 + "-04", "to", YEAR + "-04"),
                            "scope", text("国内")));
            change("/assessments/" + factor, Map.of("finding", "NO_REVISION", "text", text("見直しを要しない。")));
        }
        List<Map<String, Map<String, Object>>> pairs = read("secretariat-1", "/impacts?judged=false&limit=200")
                .extract()
                .path("items");
        pairs.forEach(pair -> change(
                "/judgements/%s/%s/%s/%s"
                        .formatted(
                                pair.get("item").get("number"),
                                catalogue.standard(),
                                pair.get("provision").get("edition"),
                                pair.get("provision").get("designation")),
                Map.of("judgement", "NO_EFFECT", "reason", text("影響しない。"))));
        List<String> open = read("secretariat-1", "/coverage")
                .extract()
                .path(
                        "items.collectMany { edition -> edition.provisions.findAll { it.state == 'NOT_EXAMINED' }.collect { edition.edition + '/' + it.designation } }");
        open.forEach(place -> change(
                "/examinations/" + catalogue.standard() + "/" + place,
                Map.of("source", text("新旧対照表"), "reason", text("改訂箇所に含まれない。"))));
        secretariat()
                .header("If-Match", "*")
                .body(Map.of("outcome", "NOT_NEEDED", "conclusion", text("見直しは不要とする。")))
                .post(at("/proposal"))
                .then()
                .statusCode(200);
    }

    /** Records evidence and answers its id. */
    public String record(String factor, Map<String, Object> basis) {
        return secretariat()
                .body(Map.of("factor", factor, "statement", text("確認した。"), "basis", basis))
                .post(at("/evidence-entries"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void change(String path, Map<String, Object> said) {
        secretariat().body(said).put(at(path)).then().statusCode(201);
    }

    private static io.restassured.specification.RequestSpecification secretariat() {
        return Api.uncheckedAs("secretariat-1");
    }
}
