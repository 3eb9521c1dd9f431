package org.minaoshi.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.minaoshi.Api;
import org.minaoshi.pack.PackLoader;

/** Law 6 over the years: only what changed is asked again, and what is carried over says from where. */
@QuarkusTest
class ThreeYearsTest {

    @Inject
    PackLoader loader;

    @Test
    void theThirdYearAsksOnlyWhatChanged() {
        var years = ThreeYears.begin(loader);
        var first = years.determinationOf(2023);

        // The second year: the 11th edition once more, and an invented 12th.
        years.register("12", "11", List.of("統14 教育を行う", "統4 体制"), "統14 TEXT_ADDED", "実8 WORDING");
        var second = years.open(2024, "2019-09", "11", "12");
        years.read(second, "/impact-summary")
                .body("pairs", is(20))
                .body("judged", is(0))
                .body("carried", is(18))
                .body("open", is(2))
                .body("words.en", is("2 of 20 need a look"));
        assertThat(years.pairs(second, "standing=OPEN")).containsExactly("3 12/統14", "22 12/実8");
        years.read(second, "/impacts?standing=CARRIED&limit=200")
                .body("items", hasSize(18))
                .body("items.judgement.carriedFrom.determination", everyItem(is(first)))
                .body("items.judgement.carriedFrom.fiscalYear", everyItem(is(2023)))
                .body("items.find { it.provision.designation == '統20' }.judgement.judgement", is("EDITORIAL"));
        years.read(second, "/readiness")
                .body("impacts.words.en", is("2 of 20 need a look"))
                .body(
                        "blockers.findAll { it.law == 'impact-judged' }.about.key",
                        contains("3/" + years.standard + "/12/統14", "22/" + years.standard + "/12/実8"));
        years.judge(second, 3, "12", "統14", "NO_EFFECT");
        years.judge(second, 22, "12", "実8", "EDITORIAL");
        years.publish(second, "NOT_NEEDED");

        // The third: item 33 says something else, the 13th edition says again what the 12th did to 統14, with the same
        // text, and of 実8 nobody knows the text.
        years.registerChecklist("2025", "2019-09", Map.of(33, "別の題（架空）"));
        years.register("13", "12", List.of("統14 教育を行う", "統4 体制"), "統14 TEXT_ADDED", "実8 WORDING", "統20 TEXT_CHANGED");
        var third = years.open(2025, "2025", "11", "12", "13");
        years.read(third, "/impact-summary")
                .body("pairs", is(23))
                .body("carried", is(20))
                .body("words.en", is("3 of 23 need a look"));
        assertThat(years.pairs(third, "standing=OPEN")).containsExactly("10 13/統20", "22 13/実8", "33 11/実142");
        years.read(third, "/impacts?item=3&edition=13")
                .body("items.judgement.carriedFrom.determination", contains(second))
                .body("items.judgement.carriedFrom.edition", contains("12"))
                .body("items[0].earlier.fiscalYear", contains(2024, 2023))
                .body("items[0].earlier.same", contains(true, false));
        years.read(third, "/impacts?item=33")
                .body("items[0].judgement", nullValue())
                .body("items[0].earlier.judgement", contains("EDITORIAL"))
                .body("items[0].earlier.same", contains(false));
        years.judge(third, 10, "13", "統20", "NO_EFFECT");
        years.judge(third, 22, "13", "実8", "EDITORIAL");
        years.judge(third, 33, "11", "実142", "EDITORIAL");
        // Whoever looks again at what would be carried has the last word.
        years.judge(third, 1, "11", "統4", "EDITORIAL");
        years.publish(third, "NOT_NEEDED");

        var published = Api.anonymous()
                .accept("application/json")
                .get("/publications/{checklist}/2025", years.checklist)
                .then()
                .statusCode(200)
                .body("snapshot.impacts", hasSize(23))
                .body("snapshot.impacts.findAll { it.carriedFrom != null }", hasSize(19))
                .body("snapshot.impacts.find { it.item.number == 1 }.carriedFrom", nullValue())
                .body("snapshot.impacts.find { it.item.number == 2 }.carriedFrom.fiscalYear", is(2023))
                .body("snapshot.impacts.find { it.item.number == 2 }.carriedFrom.judgedOn", is("2023-12-13"))
                .extract();
        assertThat(published.<List<Object>>path("snapshot.impacts.path").stream()
                        .distinct())
                .containsOnlyNulls();
        Api.anonymous()
                .accept("text/markdown")
                .header("Accept-Language", "en")
                .get("/publications/{checklist}/2025", years.checklist)
                .then()
                .body(containsString("For 19 of them neither the item nor the provision has changed"))
                .body(containsString("Carried over from FY2023 (judged on 2023-12-13)"))
                .body(containsString("Carried over from FY2024"));
        // What was decided then is read as it was: nothing of it is carried anew.
        years.read(second, "/impact-summary")
                .body("words.en", is("20 of 20 judged"))
                .body("carried", is(18));
    }

    @Test
    void aCorrectedYearCarriesWhatItsCorrectionSays() {
        var years = ThreeYears.begin(loader);
        years.register("12", "11", List.of(), "統14 TEXT_ADDED");
        var second = years.open(2024, "2019-09", "12");
        years.judge(second, 3, "12", "統14", "NO_EFFECT");
        var third = years.open(2025, "2019-09", "12");
        years.read(third, "/impacts").body("items.standing", contains("OPEN")).body("items[0].earlier", hasSize(1));
        years.publish(second, "NOT_NEEDED");
        years.read(third, "/impacts")
                .body("items.standing", contains("CARRIED"))
                .body("items[0].judgement.carriedFrom.determination", is(second));

        // Nothing is carried from what is corrected: it is asked again, with what was said of it beside.
        var correction = years.correct(second, 2024, "2019-09", "12");
        years.read(correction, "/impacts")
                .body("items.standing", contains("OPEN"))
                .body("items[0].earlier.determination", contains(second, years.determinationOf(2023)))
                .body("items[0].earlier.same", contains(true, false));
        years.judge(correction, 3, "12", "統14", "NEEDS_REVISION");
        years.read(third, "/impacts").body("items[0].judgement.carriedFrom.determination", is(second));
        years.publish(correction, "PARTIAL_REVISION");

        years.read(third, "/impacts")
                .body("items[0].judgement.judgement", is("NEEDS_REVISION"))
                .body("items[0].judgement.carriedFrom.determination", is(correction));
        years.read(third, "/readiness")
                .body("outcomes[0].admissible", is("OVERRIDE_NEEDED"))
                .body("outcomes[0].because[0].en", containsString("carried over from FY2024"));
        // And what was put before the council before that stays as it was.
        years.read(second, "/impacts").body("items[0].judgement.judgement", is("NO_EFFECT"));
    }

    @Test
    void onlyWhatWasDecidedCarriesAnything() {
        var years = ThreeYears.begin(loader);
        years.register("12", "11", List.of(), "統14 TEXT_ADDED");
        var second = years.open(2024, "2019-09", "12");
        years.judge(second, 3, "12", "統14", "NO_EFFECT");
        var third = years.open(2025, "2019-09", "12");

        years.read(third, "/impacts")
                .body("items.standing", contains("OPEN"))
                .body("items[0].earlier.fiscalYear", contains(2023));
        years.read(third, "/impacts?standing=CARRIED").body("items", empty());
    }

    @Test
    void whatNobodyStatesIsFoundAndJudged() {
        var years = ThreeYears.begin(loader);
        years.register("12", "11", List.of("統4 体制を整える。"), "統14 TEXT_ADDED");
        years.register("13", "12", List.of("統4 体制を整え、毎年見直す。"), "統14 TEXT_ADDED");
        years.registerWithout("14", "13", "統1");
        var review = years.open(2024, "2019-09", "12", "13", "14");

        years.read(review, "/impacts?knownBy=FOUND")
                .body("items.item.number", contains(1, 2))
                .body("items.provision.designation", contains("統4", "統1"))
                .body("items.provision.edition", contains("13", "14"))
                .body("items.amendments", everyItem(empty()))
                .body("items.found.kind", contains("CHANGED", "RETIRED"))
                .body("items[0].found.changes.field", contains("PARAGRAPH"))
                .body("items[1].provision.retired", is(true));
        years.read(review, "/impacts?knownBy=STATED").body("items.item.number", contains(3, 3));
        years.read(review, "/coverage")
                .body("items[1].provisions.find { it.designation == '統4' }.state", is("CHANGED"))
                .body("items[2].provisions.find { it.designation == '統1' }.state", is("RETIRED"))
                .body("items[2].outdated.provision", contains("統1"))
                .body("items[2].outdated.since", contains("14"));
        years.judge(review, 1, "13", "統4", "NO_EFFECT");
        years.judge(review, 2, "14", "統1", "NEEDS_REVISION");
        years.judge(review, 3, "12", "統14", "NO_EFFECT");
        years.judge(review, 3, "13", "統14", "NO_EFFECT");
        years.publish(review, "PARTIAL_REVISION");

        Api.anonymous()
                .accept("application/json")
                .get("/publications/{checklist}/2024", years.checklist)
                .then()
                .statusCode(200)
                .body("snapshot.impacts.find { it.item.number == 1 }.found.changes.change", contains("CHANGED"));
        Api.anonymous()
                .accept("text/markdown")
                .header("Accept-Language", "en")
                .get("/publications/{checklist}/2024", years.checklist)
                .then()
                .body(containsString("**Found by comparing the editions:** changed. paragraph 1 changed"));
    }
}
