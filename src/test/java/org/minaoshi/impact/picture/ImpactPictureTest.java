package org.minaoshi.impact.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.minaoshi.impact.Effect;
import org.minaoshi.impact.Impact;
import org.minaoshi.impact.ImpactSummary;
import org.minaoshi.impact.KnownBy;
import org.minaoshi.impact.Standing;
import org.minaoshi.platform.Language;
import org.minaoshi.platform.LocalizedText;
import org.minaoshi.standard.AmendmentKind;
import org.minaoshi.standard.AmendmentResponse;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class ImpactPictureTest {

    private static final Instant JUDGED = Instant.parse("2024-01-15T03:00:00Z");
    private static final Impact.Origin ORIGIN = new Impact.Origin(UUID.randomUUID(), 2023, "11");

    private static final List<Impact> IMPACTS = List.of(
            direct(10, "統20", judged(Effect.EDITORIAL, ORIGIN)),
            direct(10, "統24", judged(Effect.NEEDS_REVISION, null)),
            direct(11, "統24", null),
            beside(11, "実13", "統24", "実13"),
            beside(11, "実14-1", "統24", "実8", "実14-1"),
            direct(12, "実14-1", judged(Effect.NO_EFFECT, null)));

    @Test
    void saysOfEveryPairWhatItIs() throws Exception {
        var picture = draw(IMPACTS, Language.JA);
        assertThat(texts(picture, "title"))
                .containsExactlyInAnyOrder(
                        "改訂の影響",
                        "項目 10 → 統20: 字句上の影響のみ（引き継ぎ）",
                        "項目 10 → 統24: 見直しが必要",
                        "項目 11 → 統24: 未判断",
                        "項目 11 → 統24 → 実13: 参考",
                        "項目 11 → 統24 → 実8 → 実14-1: 参考",
                        "項目 12 → 実14-1: 影響なし");
        assertThat(texts(draw(IMPACTS, Language.EN), "title")).contains("Item 11 → 統24 → 実13: Beside");
    }

    @Test
    void isReadAsOnePictureWithATitleAndADescription() throws Exception {
        var svg = draw(IMPACTS, Language.JA).getDocumentElement();
        assertThat(svg.getAttribute("role")).isEqualTo("img");
        for (var id : svg.getAttribute("aria-labelledby").split(" ")) {
            assertThat(texts(svg.getOwnerDocument(), id.equals("title") ? "title" : "desc")
                            .get(0))
                    .isNotBlank();
        }
        assertThat(texts(svg.getOwnerDocument(), "desc")).containsExactly("4 組中 1 組に判断が必要");
    }

    @Test
    void drawsALineOfItsOwnForEachPairToARowOfItsOwn() throws Exception {
        var picture = draw(IMPACTS, Language.JA);
        var ends = elements(picture, "circle").stream()
                .map(end -> end.getAttribute("cx") + " " + end.getAttribute("cy"))
                .toList();
        assertThat(ends).hasSize(IMPACTS.size()).doesNotHaveDuplicates();
        assertThat(elements(picture, "g")).hasSize(IMPACTS.size());
    }

    @Test
    void ordersWhatWasTouchedAsTheStandardDoes() throws Exception {
        assertThat(texts(draw(IMPACTS, Language.JA), "text").stream().filter(text -> text.endsWith(" — 12")))
                .containsExactly("統20 — 12", "統24 — 12", "実13 — 12", "実14-1 — 12");
    }

    @Test
    void laysNothingOverAnother() throws Exception {
        var many = new ArrayList<>(IMPACTS);
        IntStream.range(1, 40).forEach(i -> many.add(direct(20 + i % 13, "実" + i, null)));
        IntStream.range(1, 20).forEach(i -> many.add(beside(20 + i % 13, "運" + i, "実" + i, "運" + i)));
        var boxes = elements(draw(many, Language.JA), "rect").stream().skip(1).toList();
        for (var one : boxes) {
            for (var other : boxes) {
                assertThat(one == other || apart(one, other)).isTrue();
            }
        }
    }

    @Test
    void isNotWrittenIntoByWhatItShows() throws Exception {
        var hostile = new LocalizedText("</text><script>alert(1)</script>&\u0001\"", null);
        var picture = draw(List.of(impact(new Impact.Item(1, hostile), "統1", null, null, hostile)), Language.JA);
        assertThat(elements(picture, "script")).isEmpty();
        assertThat(texts(picture, "text")).anyMatch(text -> text.startsWith("</text><script>"));
    }

    @Test
    void isAPictureAlsoWhereNothingIsTouched() throws Exception {
        assertThat(texts(draw(List.of(), Language.JA), "text")).contains("改訂の影響", "0 組中 0 組が判断済み");
    }

    @Test
    void isTheSameForTheSame() {
        assertThat(ImpactPicture.of(IMPACTS, summary(IMPACTS), Language.JA))
                .isEqualTo(ImpactPicture.of(IMPACTS, summary(IMPACTS), Language.JA));
    }

    private static boolean apart(Element one, Element other) {
        return number(one, "x") + number(one, "width") <= number(other, "x")
                || number(other, "x") + number(other, "width") <= number(one, "x")
                || number(one, "y") + number(one, "height") <= number(other, "y")
                || number(other, "y") + number(other, "height") <= number(one, "y");
    }

    private static int number(Element element, String attribute) {
        return Integer.parseInt(element.getAttribute(attribute));
    }

    private static Document draw(List<Impact> impacts, Language language) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        var svg = ImpactPicture.of(impacts, summary(impacts), language);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }

    private static ImpactSummary summary(List<Impact> impacts) {
        return ImpactSummary.of(impacts.stream()
                .map(impact -> new ImpactSummary.Counted(
                        impact.direct(),
                        impact.judgement() == null ? null : impact.judgement().judgement(),
                        impact.standing() == Standing.CARRIED))
                .toList());
    }

    private static List<Element> elements(Document document, String name) {
        return list(document.getElementsByTagName(name));
    }

    private static List<String> texts(Document document, String name) {
        return elements(document, name).stream().map(Element::getTextContent).toList();
    }

    private static List<Element> list(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .toList();
    }

    private static Impact direct(int item, String provision, Impact.Judged judged) {
        return impact(item(item), provision, null, judged, new LocalizedText("架空の標題 " + provision, null));
    }

    private static Impact beside(int item, String provision, String... path) {
        return impact(item(item), provision, List.of(path), null, new LocalizedText("架空の標題 " + provision, null));
    }

    private static Impact.Item item(int number) {
        return new Impact.Item(number, new LocalizedText("架空の確認項目の標題で、二行を超えてしまうほどに長く書かれたもの、その続き、さらにその続き", null));
    }

    private static Impact.Judged judged(Effect effect, Impact.Origin origin) {
        return new Impact.Judged(effect, new LocalizedText("架空の理由", null), JUDGED, origin);
    }

    private static Impact impact(
            Impact.Item item, String provision, List<String> path, Impact.Judged judged, LocalizedText title) {
        var amendment = new AmendmentResponse(
                "invented", "12", provision, 1, AmendmentKind.TEXT_ADDED, null, null, null, null, title, List.of());
        return new Impact(
                item,
                new Impact.Provision("invented", "12", provision, title, false, sortKey(provision)),
                path,
                KnownBy.STATED,
                List.of(amendment),
                null,
                judged,
                List.of());
    }

    /** 統 before 実, as that standard has it, and numbers by their worth. */
    private static String sortKey(String designation) {
        var number = designation.substring(1).split("-");
        return "%d.%05d.%04d"
                .formatted(
                        designation.startsWith("統") ? 0 : 1,
                        Integer.parseInt(number[0]),
                        number.length == 1 ? 0 : Integer.parseInt(number[1]));
    }
}
