package org.minaoshi.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minaoshi.platform.LocalizedText.text;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.minaoshi.comparison.Change;
import org.minaoshi.comparison.Field;
import org.minaoshi.comparison.Kind;
import org.minaoshi.standard.AmendmentKind;
import org.minaoshi.standard.AmendmentResponse;
import org.minaoshi.standard.AmendmentsStated;
import org.minaoshi.standard.Paragraph;
import org.minaoshi.standard.ProvisionStatus;
import org.minaoshi.standard.ProvisionsStated;
import org.minaoshi.standard.StandardEditionResponse;
import org.minaoshi.standard.Strength;
import org.minaoshi.standard.WholeProvision;
import org.minaoshi.standard.WholeStandardEdition;

/**
 * Law 6: the digests that stand beside the judgements of earlier years. Where one of these tests fails, what is digested has changed, and every carried judgement
 * would end: then a new version is due, and not another literal here.
 */
class SidesTest {

    private static final List<AmendmentResponse> AMENDMENTS = List.of(
            new AmendmentResponse(
                    "standard",
                    "12",
                    "統24",
                    1,
                    AmendmentKind.TEXT_ADDED,
                    "3",
                    "2",
                    "統23",
                    Strength.SHOULD,
                    text("加えた", "Added"),
                    List.of("実13", "実14-1")),
            new AmendmentResponse(
                    "standard",
                    "12",
                    "統24",
                    2,
                    AmendmentKind.WORDING,
                    null,
                    null,
                    null,
                    null,
                    text("用語", null),
                    List.of()));
    private static final Found FOUND = new Found(
            Kind.MOVED,
            List.of("統23"),
            List.of(
                    new FoundChange(Field.CROSS_REFERENCE, Change.ADDED, "1", "2", "実13"),
                    new FoundChange(Field.TITLE, Change.CHANGED, null, null, null)));
    private static final Paragraph KNOWN = new Paragraph("1", null, "digest", null);
    private static final Paragraph UNKNOWN = new Paragraph("1", null, null, null);

    @Test
    void ofAllThatCanBeDoneToAProvision() {
        assertThat(digest(KNOWN, AMENDMENTS, FOUND, List.of("統1", "統24")))
                .isEqualTo("3bdb6b50d4e3b560d0bea51fa3cdb1f2a2d5d17f683a82663b691e73a1b44eb0");
    }

    @Test
    void ofATextThatNobodyDigestedTheEditionToo() {
        assertThat(digest(UNKNOWN, AMENDMENTS, null, null))
                .isEqualTo("5d35a97ad35074a10732930800dce9d50f57015e64e1cf970238ffa6d69d2ff1");
    }

    @Test
    void ofTheLeast() {
        assertThat(digest(KNOWN, List.of(), null, null))
                .isEqualTo("004570daca4ed2c56a8115b7819c18fd8b1fb1fac0403a3581fc38d30f2d8e81");
    }

    private static String digest(
            Paragraph paragraph, List<AmendmentResponse> amendments, Found found, List<String> path) {
        var provision = new WholeProvision(
                "統24",
                "統",
                "sort key",
                text("題", null),
                null,
                ProvisionStatus.ACTIVE,
                List.of(paragraph),
                List.of(),
                amendments,
                "digest of the provision");
        var edition = new StandardEditionResponse(
                "standard",
                "12",
                text("第12版", null),
                null,
                "11",
                AmendmentsStated.COMPLETE,
                ProvisionsStated.PARTIAL,
                null,
                "digest of the edition",
                1,
                0,
                2,
                Instant.EPOCH);
        var text = EditionText.of(new WholeStandardEdition(edition, Map.of("統24", provision)), Findings.NONE);
        return SideDigests.provision(1, text, provision, found, path).orElseThrow();
    }
}
