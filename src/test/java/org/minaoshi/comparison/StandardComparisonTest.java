package org.minaoshi.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minaoshi.comparison.EditionFixture.edition;
import static org.minaoshi.comparison.EditionFixture.paragraph;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.minaoshi.standard.AmendmentKind;
import org.minaoshi.standard.AmendmentsStated;
import org.minaoshi.standard.Paragraph;
import org.minaoshi.standard.WholeProvision;

class StandardComparisonTest {

    @Test
    void ofAnEditionWithItselfEverythingIsUnchanged() {
        var edition =
                edition("1").with("統1", "甲", "本文").with("統2", "乙").retired("統3").whole();
        assertThat(StandardComparison.of(List.of(edition)).entries())
                .hasSize(3)
                .allMatch(entry -> entry.kind() == Kind.UNCHANGED && entry.found() == Kind.UNCHANGED)
                .allMatch(entry -> entry.weight() == null && entry.fields().isEmpty());
    }

    @Test
    void tellsWhatWasAddedChangedAndRetired() {
        var comparison = compare(
                edition("1")
                        .with("統1", "甲", "一")
                        .with("統2", "乙", "二")
                        .with("統3", "丙", "三")
                        .with("統4", "丁", "四"),
                edition("2")
                        .with("統1", "甲", "一")
                        .with("統2", "乙", "弐")
                        .retired("統3")
                        .with("統5", "戊", "五"));
        assertThat(told(comparison))
                .containsExactly(
                        "UNCHANGED [統1] [統1] null",
                        "CHANGED [統2] [統2] SUBSTANCE",
                        "RETIRED [統3] [統3] SUBSTANCE",
                        "RETIRED [統4] [] SUBSTANCE",
                        "ADDED [] [統5] SUBSTANCE");
        assertThat(fields(comparison, "統3")).containsExactly("STATUS CHANGED SUBSTANCE null>null");
    }

    @Test
    void tellsAnEditorialChangeFromOneOfSubstance() {
        var comparison = compare(
                edition("1").with("統1", "鍵の保護", "鍵を、保護する。").with("統2", "鍵の保護２", "https://a.example/ を見る"),
                edition("2").with("統1", "鍵の 保護", "鍵を保護する").with("統2", "鍵の保護2", "https://b.example/ を見よ"));
        assertThat(told(comparison)).containsExactly("CHANGED [統1] [統1] EDITORIAL", "CHANGED [統2] [統2] SUBSTANCE");
        assertThat(fields(comparison, "統1"))
                .containsExactly("TITLE CHANGED EDITORIAL", "PARAGRAPH CHANGED EDITORIAL 1>1");
        assertThat(fields(comparison, "統2"))
                .containsExactly("TITLE CHANGED EDITORIAL", "PARAGRAPH CHANGED SUBSTANCE 1>1");
    }

    @Test
    void aTextThatDiffersIsNeverUnchangedAlsoWhereNobodyCanSayHowMuch() {
        for (var stated : new AmendmentsStated[] {null, AmendmentsStated.COMPLETE}) {
            var comparison = compare(
                    edition("1")
                            .with("統1", "甲", List.of(digested("1", "鍵を、保護する。")))
                            .with("統2", "乙", "二"),
                    edition("2")
                            .stating(stated)
                            .with("統1", "甲", List.of(digested("1", "鍵を保護する")))
                            .with("統2", "乙", "二"));
            assertThat(told(comparison)).containsExactly("CHANGED [統1] [統1] UNKNOWN", "UNCHANGED [統2] [統2] null");
            assertThat(comparison.entries().get(0).found()).isEqualTo(Kind.CHANGED);
            assertThat(fields(comparison, "統1")).containsExactly("PARAGRAPH CHANGED UNKNOWN 1>1");
        }
    }

    @Test
    void aStatedChangeOfATextThatDiffersIsNotSaidToBeMissing() {
        var comparison = compare(
                edition("1").with("統1", "甲", List.of(digested("1", "一"))),
                edition("2")
                        .with("統1", "甲", List.of(digested("1", "二")))
                        .states("統1", AmendmentKind.TEXT_CHANGED, "1"));
        assertThat(comparison.entries().get(0).agreement()).isEqualTo(Agreement.UNKNOWN);
        assertThat(comparison.entries().get(0).statements())
                .singleElement()
                .extracting(Statement::verdict)
                .isEqualTo(Verdict.NOT_CHECKABLE);
    }

    /** Of its text nobody gave the substance. */
    private static Paragraph digested(String number, String text) {
        return new Paragraph(number, null, paragraph(number, text).digest(), null);
    }

    @Test
    void knowsWhatItCannotKnow() {
        var comparison = compare(
                edition("1").partial().with("統1", "甲").with("統2", "乙").with("統4", "丁", "四"),
                edition("2").partial().with("統1", "甲").with("統3", "丙").with("統4", "丁", List.of(paragraph("1", null))));
        assertThat(told(comparison))
                .containsExactly(
                        "UNKNOWN [統1] [統1] UNKNOWN",
                        "UNKNOWN [統2] [] UNKNOWN",
                        "UNKNOWN [] [統3] UNKNOWN",
                        "UNKNOWN [統4] [統4] UNKNOWN");
        assertThat(fields(comparison, "統4")).containsExactly("PARAGRAPH UNKNOWN UNKNOWN 1>1");
    }

    @Test
    void takesWhatHasNoAmendmentForUnchangedWhereAllAreStated() {
        var before = edition("1").partial().with("統1", "甲").with("統2", "乙");
        var after = edition("2")
                .partial()
                .stating(AmendmentsStated.COMPLETE)
                .with("統1", "甲")
                .with("統2", "別");
        var comparison = compare(before, after);
        assertThat(told(comparison)).containsExactly("UNCHANGED [統1] [統1] null", "CHANGED [統2] [統2] SUBSTANCE");
        assertThat(comparison.entries().get(0).found()).isEqualTo(Kind.UNKNOWN);
        assertThat(comparison.entries().get(1).stated()).isEqualTo(Kind.UNCHANGED);
        assertThat(comparison.entries().get(1).agreement()).isEqualTo(Agreement.DIFFERS);
        assertThat(comparison.entries().get(1).fields().get(0).stated()).isFalse();
    }

    @Test
    void findsAMoveByText() {
        var comparison = compare(
                edition("1").with("統5", "甲", "一", "二").with("統6", "乙", "三"),
                edition("2").retired("統5").with("統5-1", "別の標題", "一", "二").with("統6", "乙", "三"));
        assertThat(told(comparison)).containsExactly("MOVED [統5] [統5-1, 統5] SUBSTANCE", "UNCHANGED [統6] [統6] null");
        assertThat(comparison.ofFormer("統5")).isEqualTo(comparison.ofLatter("統5-1"));
        assertThat(comparison.ofFormer("統5").orElseThrow().recognisedBy()).containsExactly(RecognisedBy.TEXT);
    }

    @Test
    void findsAMoveByTitleOnlyWhereANumberIsCertainlyGoneOrNew() {
        var before = edition("1").partial().with("統5", "甲");
        assertThat(told(compare(before, edition("2").partial().with("統7", "甲"))))
                .containsExactly("AMBIGUOUS [統5] [] UNKNOWN", "AMBIGUOUS [] [統7] UNKNOWN");
        assertThat(told(compare(before, edition("2").partial().retired("統5").with("統7", "甲"))))
                .containsExactly("MOVED [統5] [統7, 統5] null");
    }

    @Test
    void seesNumbersThatShift() {
        var comparison = compare(
                edition("1").with("統5", "甲", "一").with("統6", "乙", "二").with("統7", "丙", "三"),
                edition("2")
                        .with("統5", "新", "零")
                        .with("統6", "甲", "一")
                        .with("統7", "乙", "二")
                        .with("統8", "丙", "三"));
        assertThat(told(comparison))
                .containsExactly(
                        "ADDED [] [統5] SUBSTANCE",
                        "MOVED [統5] [統6] null",
                        "MOVED [統6] [統7] null",
                        "MOVED [統7] [統8] null");
    }

    @Test
    void guessesNothingWhereSeveralMayBeMeant() {
        var comparison = compare(
                edition("1").with("統1", "同じ", "文").with("統2", "同じ", "文"),
                edition("2").with("統3", "同じ", "文"));
        assertThat(told(comparison))
                .containsExactly("AMBIGUOUS [統1] [] UNKNOWN", "AMBIGUOUS [統2] [] UNKNOWN", "AMBIGUOUS [] [統3] UNKNOWN");
        assertThat(comparison.ofLatter("統3").orElseThrow().candidates()).containsExactly("統1", "統2");
        assertThat(comparison.ofFormer("統1").orElseThrow().candidates()).containsExactly("統3");
    }

    @Test
    void findsASplitAndAMergerByParagraphs() {
        var comparison = compare(
                edition("1")
                        .with("統1", "甲", "一", "二", "三", "四")
                        .with("統2", "乙", "五", "六")
                        .with("統3", "丙", "七"),
                edition("2")
                        .with("統1", "甲", "一", "二")
                        .with("統1-1", "甲の二", "三", "四")
                        .with("統2", "乙", "五", "六", "七"));
        assertThat(told(comparison))
                .containsExactly("SPLIT [統1] [統1, 統1-1] SUBSTANCE", "MERGED [統2, 統3] [統2] SUBSTANCE");
        assertThat(fields(comparison, "統1")).containsExactly("PARAGRAPH MOVED null 3>1", "PARAGRAPH MOVED null 4>2");
        assertThat(fields(comparison, "統2")).containsExactly("PARAGRAPH MOVED null 1>3");
    }

    @Test
    void followsParagraphsToTheirNewNumbers() {
        var comparison = compare(
                edition("1").with("統1", "甲", "一", "二", "三"),
                edition("2").with("統1", "甲", "一", "新", "二", "参").statesRenumbering("統1", "3", "4"));
        assertThat(fields(comparison, "統1"))
                .containsExactlyInAnyOrder(
                        "PARAGRAPH ADDED SUBSTANCE null>2",
                        "PARAGRAPH RENUMBERED null 2>3",
                        "PARAGRAPH CHANGED SUBSTANCE 3>4");
    }

    @Test
    void takesThePublishersWordAndSaysWhereComparingSeesAnother() {
        var comparison = compare(
                edition("1").with("統1", "甲", "一").with("統2", "乙", "二").with("統3", "丙", "三"),
                edition("2")
                        .with("統1", "甲", "一")
                        .states("統1", AmendmentKind.TEXT_CHANGED, "1")
                        .retired("統2")
                        .with("統4", "乙", "二")
                        .states("統4", AmendmentKind.PROVISION_ADDED)
                        .with("統3", "丙", "参")
                        .states("統3", AmendmentKind.TEXT_CHANGED, "1"));
        var unfound = comparison.ofLatter("統1").orElseThrow();
        assertThat(unfound.kind()).isEqualTo(Kind.CHANGED);
        assertThat(unfound.found()).isEqualTo(Kind.UNCHANGED);
        assertThat(unfound.agreement()).isEqualTo(Agreement.DIFFERS);
        assertThat(unfound.statements()).extracting(Statement::verdict).containsExactly(Verdict.NOT_FOUND);

        var otherwise = comparison.ofLatter("統4").orElseThrow();
        assertThat(otherwise.kind()).isEqualTo(Kind.ADDED);
        assertThat(otherwise.found()).isEqualTo(Kind.MOVED);
        assertThat(otherwise.agreement()).isEqualTo(Agreement.DIFFERS);
        assertThat(otherwise.statements()).extracting(Statement::verdict).containsExactly(Verdict.FOUND_OTHERWISE);
        assertThat(comparison.ofFormer("統2").orElseThrow().kind()).isEqualTo(Kind.RETIRED);

        var agreed = comparison.ofLatter("統3").orElseThrow();
        assertThat(agreed.agreement()).isEqualTo(Agreement.AGREES);
        assertThat(agreed.statements()).extracting(Statement::verdict).containsExactly(Verdict.FOUND);
        assertThat(agreed.fields()).extracting(FieldChange::stated).containsExactly(true);
    }

    @Test
    void takesAStatedMoveOfWhatHasNothingInCommon() {
        var comparison = compare(
                edition("1").with("統5", "甲", "一"),
                edition("2").with("統5-1", "乙", "弐").statesMove("統5", "統5-1").with("統5", "新", "零"));
        assertThat(told(comparison)).containsExactly("ADDED [] [統5] SUBSTANCE", "MOVED [統5] [統5-1] SUBSTANCE");
        assertThat(comparison.ofFormer("統5").orElseThrow().agreement()).isEqualTo(Agreement.DIFFERS);
    }

    @Test
    void takesAStatedMoveFromANumberThatContinuesForASplit() {
        var comparison = compare(
                edition("1").with("統5", "甲", "一", "二"),
                edition("2").with("統5", "甲", "一").with("統6", "乙", "弐").statesMove("統5", "統6"));
        assertThat(told(comparison)).containsExactly("SPLIT [統5] [統5, 統6] SUBSTANCE");
        assertThat(comparison.entries().get(0).stated()).isEqualTo(Kind.SPLIT);
    }

    @Test
    void takesAMoveOfWhatTheEarlierEditionDoesNotShow() {
        var comparison = compare(
                edition("1").partial().with("統1", "甲"),
                edition("2").partial().with("統1", "甲").with("統6", "乙").statesMove("統5", "統6"));
        assertThat(told(comparison)).containsExactly("UNKNOWN [統1] [統1] UNKNOWN", "MOVED [] [統6] null");
        assertThat(comparison.ofLatter("統6").orElseThrow().statements())
                .extracting(Statement::verdict)
                .containsExactly(Verdict.NOT_CHECKABLE);
    }

    @Test
    void holdsStatedWordingAgainstTheTexts() {
        var comparison = compare(
                edition("1").with("統1", "甲", "https://a.example", "二、", "三").with("統2", "乙"),
                edition("2")
                        .with("統1", "甲", "https://b.example", "二", "参")
                        .states("統1", AmendmentKind.ADDRESS_CHANGED, "1")
                        .states("統1", AmendmentKind.TEXT_CHANGED, "2")
                        .states("統1", AmendmentKind.WORDING, "3")
                        .with("統2", "乙")
                        .states("統2", AmendmentKind.WORDING, "1"));
        assertThat(comparison.ofLatter("統1").orElseThrow().statements())
                .extracting(Statement::verdict)
                .containsExactly(Verdict.FOUND, Verdict.FOUND_OTHERWISE, Verdict.FOUND);
        assertThat(comparison.ofLatter("統2").orElseThrow().statements())
                .extracting(Statement::verdict)
                .containsExactly(Verdict.NOT_CHECKABLE);
    }

    @Test
    void followsMovesThroughTheEditionsBetween() {
        var chain = List.of(
                edition("1").with("統5", "甲", "一").with("統9", "己", "九").whole(),
                edition("2")
                        .with("統5-1", "甲", "一")
                        .statesMove("統5", "統5-1")
                        .with("統7", "仮", "仮")
                        .states("統7", AmendmentKind.PROVISION_ADDED)
                        .with("統9", "己", "九")
                        .whole(),
                edition("3")
                        .with("統6", "すべて", "新しい")
                        .statesMove("統5-1", "統6")
                        .retired("統7")
                        .states("統7", AmendmentKind.PROVISION_RETIRED)
                        .with("統9", "己", "九")
                        .whole());
        var comparison = StandardComparison.of(chain);
        assertThat(told(comparison))
                .containsExactly("MOVED [統5] [統6] SUBSTANCE", "PASSING [] [統7] SUBSTANCE", "UNCHANGED [統9] [統9] null");
        assertThat(comparison.ofFormer("統5").orElseThrow().statements())
                .extracting(statement -> statement.amendment().edition())
                .containsExactly("2", "3");
        assertThat(comparison.ofLatter("統7").orElseThrow().statements()).hasSize(2);
        assertThat(comparison.between()).hasSize(1);
    }

    @Test
    void doesNotLoseWhatCameAndWentBetween() {
        var chain = List.of(
                edition("1").with("統1", "甲", "一").whole(),
                edition("2").with("統1", "甲", "一").with("統2", "仮", "仮").whole(),
                edition("3").with("統1", "甲", "一").whole());
        var passing = StandardComparison.of(chain).entries().get(1);
        assertThat(passing.kind()).isEqualTo(Kind.PASSING);
        assertThat(passing.between().designation()).isEqualTo("統2");
    }

    @Test
    void seesThroughAnEditionThatShowsOnlyPart() {
        var chain = List.of(
                edition("1")
                        .with("統1", "甲", "一")
                        .with("統2", "乙", "二")
                        .with("統3", "丙", "三")
                        .whole(),
                edition("2").partial().with("統1", "甲", "一").whole(),
                edition("3")
                        .with("統1", "甲", "一")
                        .with("統2", "乙", "弐")
                        .with("統4", "丙", "三")
                        .whole());
        assertThat(told(StandardComparison.of(chain)))
                .containsExactly("UNCHANGED [統1] [統1] null", "CHANGED [統2] [統2] SUBSTANCE", "MOVED [統3] [統4] null");
    }

    @Test
    void followsAParagraphThatChangesHereAndMovesThere() {
        var chain = List.of(
                edition("1").with("統1", "甲", "一", "二").whole(),
                edition("2").with("統1", "甲", "一", "弐").whole(),
                edition("3").with("統1", "甲", "一", "新", "弐").whole());
        assertThat(fields(StandardComparison.of(chain), "統1"))
                .containsExactlyInAnyOrder("PARAGRAPH ADDED SUBSTANCE null>2", "PARAGRAPH CHANGED SUBSTANCE 2>3");
    }

    @Test
    void takesAReferenceToWhatMovedForTheSame() {
        var comparison = compare(
                edition("1")
                        .with("統1", "甲", "一")
                        .with("統2", "乙", "二")
                        .with("実1", "丙", "三")
                        .referring("実1", "統1", "統2"),
                edition("2")
                        .with("統3", "甲", "一")
                        .with("統2", "乙", "二")
                        .with("実1", "丙", "三")
                        .referring("実1", "統3", "実1"));
        assertThat(fields(comparison, "実1"))
                .containsExactlyInAnyOrder(
                        "CROSS_REFERENCE CHANGED EDITORIAL 統1>統3",
                        "CROSS_REFERENCE REMOVED SUBSTANCE 統2>null",
                        "CROSS_REFERENCE ADDED SUBSTANCE null>実1");
    }

    private static StandardComparison compare(EditionFixture before, EditionFixture after) {
        return StandardComparison.of(before.whole(), after.whole());
    }

    private static List<String> told(StandardComparison comparison) {
        return comparison.entries().stream()
                .map(entry -> "%s %s %s %s"
                        .formatted(entry.kind(), names(entry.former()), names(entry.latter()), entry.weight()))
                .toList();
    }

    private static String names(List<WholeProvision> provisions) {
        return provisions.stream().map(WholeProvision::designation).collect(Collectors.joining(", ", "[", "]"));
    }

    private static List<String> fields(StandardComparison comparison, String latter) {
        return comparison.ofLatter(latter).orElseThrow().fields().stream()
                .map(field -> Stream.of(field.field(), field.change(), field.weight())
                                .map(String::valueOf)
                                .collect(Collectors.joining(" "))
                        + (field.field() == Field.TITLE ? "" : " " + at(field.from()) + ">" + at(field.to())))
                .toList();
    }

    private static String at(Place place) {
        return place == null ? "null" : place.target() == null ? place.paragraph() : place.target();
    }
}
