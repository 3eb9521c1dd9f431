package org.minaoshi.publication.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.minaoshi.platform.Language;
import org.minaoshi.typesetting.Block;
import org.minaoshi.typesetting.HtmlPage;
import org.minaoshi.typesetting.MarkdownText;

/** What a reader finds in the document, in both languages. */
class ReviewDocumentTest {

    private static final String JAPANESE = page(Language.JA);
    private static final String ENGLISH = page(Language.EN);

    @Test
    void saysTheOutcomeFirst() {
        assertThat(JAPANESE.indexOf("<strong>不要</strong>")).isBetween(0, JAPANESE.indexOf("<h2"));
        assertThat(ENGLISH.indexOf("<strong>No revision needed</strong>")).isBetween(0, ENGLISH.indexOf("<h2"));
        assertThat(ENGLISH).contains("<p>Nothing in the record calls for more than this.</p>");
    }

    @Test
    void datesItByFiscalYearAndEra() {
        assertThat(JAPANESE).contains("2023年度（令和5年度）", "2023年12月13日（令和5年12月13日）");
        assertThat(ENGLISH).contains("2023 (Reiwa 5): April 2023 to March 2024", "13 December 2023");
    }

    @Test
    void groupsTheAmendedProvisionsByItem() {
        var table = amendments(ReviewOf2023.published());
        assertThat(table.groups()).hasSize(9);
        assertThat(table.groups()).extracting(group -> group.rows().size()).containsExactly(1, 1, 3, 5, 2, 1, 3, 1, 1);
        assertThat(JAPANESE)
                .contains("<th scope=\"rowgroup\" rowspan=\"5\"><p><span class=\"name\">通番10</span></p>")
                .contains("確認項目は9、規定は16、その組は18");
    }

    @Test
    void showsEachOfSevenChangesOnALineOfItsOwn() {
        var changes = amendments(ReviewOf2023.published())
                .groups()
                .get(4)
                .rows()
                .get(0)
                .cells()
                .get(2)
                .lines();
        assertThat(changes)
                .extracting(line -> line.plainText())
                .hasSize(7)
                .contains("項番の変更（項番4→5・望ましい） 通常のシステムも定期的に監査する。", "項番の変更（項番7→8） 番号のみ。")
                .anySatisfy(line -> assertThat(line).contains("実4、実13").endsWith("実82を参照）"));
    }

    @Test
    void namesAnItemAgainWhereItTouchesMoreThanAPageHolds() {
        var groups = amendments(ReviewOf2031.published()).groups();
        assertThat(groups).extracting(group -> group.rows().size()).containsExactly(1, 8, 8, 8, 8, 8);
    }

    @Test
    void showsWhereNothingWasFoundAndWhatWasCarriedOver() {
        assertThat(JAPANESE)
                .contains("調べた先", "当局と業界団体の公表資料", "範囲", "認可と署名に関する国際標準の改訂")
                .contains("引き継ぐ決定", "2020年度（令和2年度）", "c3d9".repeat(16));
    }

    @Test
    void givesNoNumberUnderThree() {
        assertThat(JAPANESE).contains("<td>非表示</td>", "<td>15件</td>", "通番22");
        assertThat(ENGLISH).contains("<td>not shown</td>", "Item 22");
    }

    @Test
    void marksJapaneseInAnEnglishDocument() {
        assertThat(ENGLISH).contains("<span lang=\"ja\">セキュリティ管理体制を整備すること</span>");
        assertThat(JAPANESE).doesNotContain("lang=\"ja\">セ");
    }

    @Test
    void saysOpenlyWhatIsOutOfTheOrdinary() {
        var odd = HtmlPage.of(ReviewDocument.of(ReviewOf2031.published(), ReviewOf2031.DIGEST, Language.JA));
        assertThat(odd)
                .contains("これより広い見直しを求めるもの", "実14-1の判断が見直しを求める。")
                .contains("例外判断（記録が許すより緩やかな結論とした理由）：全面改訂は翌年度に行う。")
                .contains("訂正（第1版に代わる。その理由）：項番の取り違えを正すため。")
                .contains("専門家会合は一部見直しでよいとした。", "第3回の提案で決定", "賛成3、反対2、棄権1")
                .contains("実14-1（欠番）", "実14から", "条件成立", "確認終了", "平成元年度")
                .contains("KIND_OF_ITS_TIME", "HANDED_ON");
    }

    @Test
    void endsWithTheDigestAndHowToCheckIt() {
        var chapter = JAPANESE.substring(JAPANESE.indexOf("<h2 id=\"record\">"));
        assertThat(chapter).contains(ReviewOf2023.DIGEST, "/publications/api-connection-checklist/2023?revision=1");
    }

    @Test
    void saysTheSameInEveryForm() {
        var markdown = MarkdownText.of(ReviewDocument.of(ReviewOf2023.published(), ReviewOf2023.DIGEST, Language.JA));
        assertThat(markdown).startsWith("# 2023年度 API接続チェックリストの見直しに関する対応方針\n");
        assertThat(count(markdown, "\n## ")).isEqualTo(count(JAPANESE, "<h2 "));
        assertThat(count(markdown, "**影響なし**")).isEqualTo(18);
    }

    static Block.Table amendments(org.minaoshi.record.PublishedRecord published) {
        return ReviewDocument.of(published, "", Language.JA).blocks().stream()
                .filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static int count(String text, String part) {
        return List.of(text.split(Pattern.quote(part), -1)).size() - 1;
    }

    private static String page(Language language) {
        return HtmlPage.of(ReviewDocument.of(ReviewOf2023.published(), ReviewOf2023.DIGEST, language));
    }
}
