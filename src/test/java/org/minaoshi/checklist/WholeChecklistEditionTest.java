package org.minaoshi.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minaoshi.standard.StandardFixture.aCode;
import static org.minaoshi.standard.StandardFixture.aStandardWith;
import static org.minaoshi.standard.StandardFixture.text;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.minaoshi.Api;

@QuarkusTest
class WholeChecklistEditionTest {

    @Inject
    ChecklistService checklists;

    @Test
    void isAllThatWasRegisteredAndKnowsAnItemByWhatItSays() {
        var standard = aStandardWith("1", "統1", "統2");
        var checklist = aCode("checklist");
        post("/checklists", Map.of("code", checklist, "title", text("一覧"), "publisher", text("発行者")));
        edition(checklist, Map.of("edition", "1"), item(7, "甲", standard, "統2", "統1"), item(3, "乙", standard));
        edition(
                checklist,
                Map.of("edition", "2", "predecessor", "1"),
                item(8, "甲", standard, "統1", "統2"),
                item(3, "乙", standard, "統1"));

        var first = checklists.whole(checklist, "1");
        var second = checklists.whole(checklist, "2");

        assertThat(first.edition()).isEqualTo(checklists.requiredEdition(checklist, "1"));
        assertThat(first.items().keySet()).containsExactly(3, 7);
        assertThat(first.find(7).orElseThrow().citations())
                .extracting(ItemResponse.Cited::provision)
                .containsExactly("統1", "統2");
        assertThat(second.find(8).orElseThrow().digest())
                .isEqualTo(first.find(7).orElseThrow().digest());
        assertThat(second.find(3).orElseThrow().digest())
                .isNotEqualTo(first.find(3).orElseThrow().digest());
        assertThat(second.find(7)).isEmpty();
        assertThat(checklists.whole(checklist, "1")).isSameAs(first);
    }

    private static Map<String, Object> item(int number, String title, String standard, String... provisions) {
        return Map.of(
                "number",
                number,
                "title",
                text(title),
                "citations",
                List.of(provisions).stream()
                        .map(provision -> Map.of("standard", standard, "provision", provision))
                        .toList());
    }

    private static void edition(String checklist, Map<String, Object> members, Object... items) {
        var request = new TreeMap<>(members);
        request.put("label", text("版"));
        request.put("items", List.of(items));
        post("/checklists/" + checklist + "/editions", request);
    }

    private static void post(String path, Object body) {
        Api.as("secretariat-1").body(body).post(path).then().statusCode(201);
    }
}
