package org.minaoshi.determination;

import static org.minaoshi.Api.as;
import static org.minaoshi.Api.uncheckedAs;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.minaoshi.checklist.FiscalYear;
import org.minaoshi.platform.ServiceClock;

/**
 * The review of a year over real HTTP, brought along by the people who would do it. Its checklist has two items: 1 cites 統1, 2 cites 統1 and 統2; the second
 * edition of its standard amends 統1 twice. Its rule set has the factors {@code incidents} (RULE) and {@code uptake} (PRACTICE) and a quorum of two.
 */
public final class AYear {

    public static final int NOW =
            FiscalYear.of(LocalDate.now(ServiceClock.ZONE)).year();

    static final Map<String, Object> TEXT = Map.of("ja", "本文", "en", "words");
    static final Map<String, Object> REASON = Map.of("reason", TEXT);
    private static final String S = "secretariat-1";

    public final String checklist;
    public final String standard;
    public final int fiscalYear;
    public String id;

    private AYear(String checklist, String standard, int fiscalYear) {
        this.checklist = checklist;
        this.standard = standard;
        this.fiscalYear = fiscalYear;
    }

    /** A checklist of its own with all that a review needs, and no review. */
    public static AYear of(int fiscalYear) {
        var name = UUID.randomUUID().toString();
        var year = new AYear("checklist-" + name, "standard-" + name, fiscalYear);
        year.registerStandard();
        year.registerChecklist();
        year.registerRuleSet();
        return year;
    }

    public static AYear opened() {
        return opened(NOW);
    }

    static AYear opened(int fiscalYear) {
        var year = of(fiscalYear);
        year.openAs(S).statusCode(201);
        return year;
    }

    /** Nothing is left to do but to propose. */
    public static AYear ready() {
        return opened().gathered();
    }

    public static AYear proposed() {
        var year = ready();
        year.propose("NOT_NEEDED").statusCode(200);
        return year;
    }

    public static AYear decided() {
        return proposed().decideBy("chair-1");
    }

    public static AYear published() {
        var year = decided();
        year.publish().statusCode(200);
        return year;
    }

    /** The same checklist in the year after, opened. */
    AYear next() {
        var next = new AYear(checklist, standard, fiscalYear + 1);
        next.openAs(S).statusCode(201);
        return next;
    }

    public ValidatableResponse openAs(String user) {
        return openAs(user, Map.of());
    }

    public ValidatableResponse openAs(String user, Map<String, Object> more) {
        var body = new HashMap<String, Object>(
                Map.of("checklist", checklist, "checklistEdition", "first", "fiscalYear", fiscalYear));
        body.putAll(more);
        var answer = as(user).body(body).post("/determinations").then();
        if (answer.extract().statusCode() == 201) {
            id = answer.extract().path("id");
        }
        return answer;
    }

    public AYear gathered() {
        consider("second");
        judge(1, "NO_EFFECT");
        judge(2, "EDITORIAL");
        findNothing("incidents");
        assess("incidents", "NO_REVISION");
        assess("uptake", "NO_REVISION");
        return this;
    }

    /** In a later year: nothing was amended since. */
    void gatheredWithoutAmendments() {
        findNothing("incidents");
        assess("incidents", "NO_REVISION");
        assess("uptake", "NO_REVISION");
    }

    void consider(String edition) {
        uncheckedAs(S)
                .put("/determinations/{id}/considered-editions/{standard}/{edition}", id, standard, edition)
                .then()
                .statusCode(201);
    }

    void judge(int item, String judgement) {
        uncheckedAs(S)
                .body(Map.of("judgement", judgement, "reason", TEXT))
                .put("/determinations/{id}/judgements/{item}/{standard}/second/統1", id, item, standard)
                .then()
                .statusCode(201);
    }

    void findNothing(String factor) {
        record(
                        factor,
                        Map.of(
                                "kind",
                                "NEGATIVE_FINDING",
                                "sources",
                                List.of(TEXT),
                                "period",
                                Map.of("from", "2023-04", "to", "2023-11"),
                                "scope",
                                TEXT))
                .statusCode(201);
    }

    ValidatableResponse record(String factor, Map<String, Object> basis) {
        return uncheckedAs(S)
                .body(Map.of("factor", factor, "statement", TEXT, "basis", basis))
                .post("/determinations/{id}/evidence-entries", id)
                .then();
    }

    void assess(String factor, String finding) {
        assess(factor, Map.of("finding", finding, "text", TEXT)).statusCode(201);
    }

    ValidatableResponse assess(String factor, Map<String, Object> body) {
        return as(S).body(body)
                .put("/determinations/{id}/assessments/{factor}", id, factor)
                .then();
    }

    public ValidatableResponse propose(String outcome) {
        return propose(outcome, Map.of());
    }

    ValidatableResponse propose(String outcome, Map<String, Object> more) {
        var body = new HashMap<String, Object>(Map.of("outcome", outcome, "conclusion", TEXT));
        body.putAll(more);
        return step(S, "proposal", body);
    }

    ValidatableResponse step(String user, String step, Map<String, Object> body) {
        return as(user).header("If-Match", "*")
                .body(body)
                .post("/determinations/{id}/" + step, id)
                .then();
    }

    public ValidatableResponse publish() {
        return as(S).header("If-Match", "*")
                .post("/determinations/{id}/publication", id)
                .then();
    }

    public AYear decideBy(String user) {
        position("council-1").statusCode(201);
        position("council-2").statusCode(201);
        decide(user).statusCode(200);
        return this;
    }

    ValidatableResponse position(String user) {
        return position(user, digest());
    }

    ValidatableResponse position(String user, String digest) {
        return as(user).body(Map.of("proposalDigest", digest, "position", "AGREE"))
                .put("/determinations/{id}/position", id)
                .then();
    }

    ValidatableResponse decide(String user) {
        return step(user, "decision", Map.of("proposalDigest", digest()));
    }

    /** A bank says something, and the secretariat notes it. */
    void submitAndTriage() {
        String feedback = as("bank-a")
                .body(Map.of("checklist", checklist, "kind", "USAGE", "text", "本文"))
                .post("/feedback")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        as(S).body(Map.of("disposition", "NOTED", "reason", "確認した。"))
                .put("/feedback/{id}/disposition", feedback)
                .then()
                .statusCode(201);
    }

    String digest() {
        return get("").extract().path("proposal.digest");
    }

    public ValidatableResponse get(String under) {
        return as("auditor-1").get("/determinations/{id}" + under, id).then().statusCode(200);
    }

    private void registerStandard() {
        created(
                "/standards",
                Map.of(
                        "code",
                        standard,
                        "title",
                        TEXT,
                        "publisher",
                        TEXT,
                        "categories",
                        List.of(Map.of("code", "統", "title", TEXT, "aliases", List.of("統制基準")))));
        var provisions =
                List.of(Map.of("designation", "統1", "title", TEXT), Map.of("designation", "統2", "title", TEXT));
        created(
                "/standards/%s/editions".formatted(standard),
                Map.of("edition", "first", "label", TEXT, "provisions", provisions));
        registerAmendingEdition("second", "first");
    }

    void registerAmendingEdition(String edition, String predecessor) {
        created(
                "/standards/%s/editions".formatted(standard),
                Map.of(
                        "edition",
                        edition,
                        "label",
                        TEXT,
                        "predecessor",
                        predecessor,
                        "amendmentsStated",
                        "COMPLETE",
                        "provisions",
                        List.of(Map.of("designation", "統1", "title", TEXT), Map.of("designation", "統2", "title", TEXT)),
                        "amendments",
                        List.of(
                                Map.of("provision", "統1", "kind", "TEXT_ADDED", "paragraph", "1", "summary", TEXT),
                                Map.of("provision", "統1", "kind", "WORDING", "summary", TEXT))));
    }

    private void registerChecklist() {
        created("/checklists", Map.of("code", checklist, "title", TEXT, "publisher", TEXT));
        var first = Map.of("standard", standard, "provision", "統1");
        var second = Map.of("standard", standard, "provision", "統制基準２");
        created(
                "/checklists/%s/editions".formatted(checklist),
                Map.of(
                        "edition",
                        "first",
                        "label",
                        TEXT,
                        "items",
                        List.of(
                                Map.of("number", 1, "title", TEXT, "citations", List.of(first)),
                                Map.of("number", 2, "title", TEXT, "citations", List.of(first, second)))));
    }

    private void registerRuleSet() {
        as(S).body(ruleSet("rules", 2018))
                .post("/checklists/{checklist}/rule-sets", checklist)
                .then()
                .statusCode(201);
    }

    static Map<String, Object> ruleSet(String edition, int appliesFrom) {
        return Map.of(
                "edition",
                edition,
                "source",
                TEXT,
                "statement",
                TEXT,
                "body",
                TEXT,
                "escalationBody",
                TEXT,
                "appliesFrom",
                appliesFrom,
                "quorum",
                2,
                "factors",
                List.of(
                        Map.of("code", "incidents", "origin", "RULE", "title", TEXT),
                        Map.of("code", "uptake", "origin", "PRACTICE", "title", TEXT)));
    }

    private static void created(String path, Map<String, Object> body) {
        uncheckedAs(S).body(body).post(path).then().statusCode(201);
    }
}
