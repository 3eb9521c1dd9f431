package org.minaoshi.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minaoshi.platform.LocalizedText.text;

import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.minaoshi.checklist.ChecklistEditionResponse;
import org.minaoshi.checklist.ItemResponse.Cited;
import org.minaoshi.checklist.WholeChecklistEdition;
import org.minaoshi.checklist.WholeItem;
import org.minaoshi.platform.CanonicalJson;

class ChecklistComparisonTest {

    @Test
    void ofAnEditionWithItselfEverythingIsUnchanged() {
        var edition = edition("1", item(1, "甲"), item(2, "乙"));
        assertThat(told(edition)).containsExactly("UNCHANGED 1>1 null []", "UNCHANGED 2>2 null []");
    }

    @Test
    void tellsWhatBecameOfEachItem() {
        assertThat(told(
                        edition("1", item(1, "甲"), item(3, "乙"), item(4, "丙"), item(9, "丁、")),
                        edition("2", item(1, "甲"), item(4, "乙"), item(5, "新"), item(9, "丁"))))
                .containsExactly(
                        "UNCHANGED 1>1 null []",
                        "MOVED 3>4 null []",
                        "RETIRED 4>null SUBSTANCE []",
                        "ADDED null>5 SUBSTANCE []",
                        "CHANGED 9>9 EDITORIAL [TITLE CHANGED]");
    }

    @Test
    void tellsCitationsThatCameWentAndWerePinned() {
        var before = item(1, "甲", cited(null, "統1"), cited(null, "統2"), cited("10", "統3"));
        var after = item(1, "甲", cited(null, "統1"), cited("11", "統2"), cited(null, "統4"));
        var fields = ChecklistComparison.of(List.of(edition("1", before), edition("2", after)))
                .entries()
                .get(0)
                .fields();
        assertThat(fields)
                .extracting(field -> "%s %s>%s"
                        .formatted(
                                field.change(),
                                field.from() == null ? null : field.from().target(),
                                field.to() == null ? null : field.to().target()))
                .containsExactly("CHANGED fisc:統2>fisc:統2@11", "REMOVED fisc:統3@10>null", "ADDED null>fisc:統4");
    }

    @Test
    void followsItemsThroughTheEditionsBetween() {
        assertThat(told(
                        edition("1", item(1, "甲"), item(2, "乙")),
                        edition("2", item(2, "乙"), item(7, "仮"), item(8, "甲")),
                        edition("3", item(2, "乙"), item(8, "別の題"))))
                .containsExactly(
                        "UNCHANGED 2>2 null []",
                        "PASSING null>null SUBSTANCE []",
                        "MOVED 1>8 SUBSTANCE [TITLE CHANGED]");
    }

    @Test
    void guessesNothingWhereSeveralMayBeMeant() {
        assertThat(told(edition("1", item(1, "甲"), item(2, "甲")), edition("2", item(3, "甲"))))
                .containsExactly(
                        "AMBIGUOUS 1>null UNKNOWN []", "AMBIGUOUS 2>null UNKNOWN []", "AMBIGUOUS null>3 UNKNOWN []");
    }

    private static List<String> told(WholeChecklistEdition... chain) {
        return ChecklistComparison.of(List.of(chain)).entries().stream()
                .map(entry -> "%s %s>%s %s %s"
                        .formatted(
                                entry.kind(),
                                entry.former() == null ? null : entry.former().number(),
                                entry.latter() == null ? null : entry.latter().number(),
                                entry.weight(),
                                entry.fields().stream()
                                        .map(field -> field.field() + " " + field.change())
                                        .toList()))
                .toList();
    }

    private static Cited cited(String edition, String provision) {
        return new Cited("fisc", edition, provision);
    }

    private static WholeItem item(int number, String title, Cited... citations) {
        return new WholeItem(
                number,
                text(title, null),
                null,
                List.of(citations),
                CanonicalJson.digest(List.of(title, List.of(citations))));
    }

    private static WholeChecklistEdition edition(String name, WholeItem... items) {
        Map<Integer, WholeItem> byNumber = new LinkedHashMap<>();
        Arrays.stream(items).forEach(item -> byNumber.put(item.number(), item));
        return new WholeChecklistEdition(
                new ChecklistEditionResponse(
                        "checklist", name, text(name, null), null, null, name, items.length, 0, Instant.EPOCH),
                byNumber);
    }
}
