package org.minaoshi.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minaoshi.platform.LocalizedText.text;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Law 6 compares these digests over the years: what earlier judgements were about is known by them. Where one of these tests fails, what is digested has changed,
 * and every carried judgement would end: then a new version is due (see {@code org.minaoshi.impact.Sides}), and not another literal here.
 */
class ProvisionDigestTest {

    @Test
    void ofAllThatAProvisionCanSay() {
        var row = new Provisions.WholeRow(
                "統24",
                "統",
                "sort key",
                text("クラウド", "Cloud"),
                text("要約", "Summary"),
                ProvisionStatus.ACTIVE,
                List.of(
                        new Paragraph("1", text("一", "One"), "digest", "substance"),
                        new Paragraph("参考2", null, null, null)));
        var references = List.of(
                new CrossReferenceResponse("統24", "1", "実13", null),
                new CrossReferenceResponse("統24", null, null, "第2部"));
        var amended = new AmendmentResponse(
                "standard", "2", "統24", 1, AmendmentKind.WORDING, null, null, null, null, text("用語", null), List.of());

        assertThat(WholeProvision.of(row, Map.of("統24", references), Map.of("統24", List.of(amended)))
                        .digest())
                .isEqualTo("f23a2ebcf79598be542af9530afae107b034f6abc5b0b400363c9798c1d42729");
    }

    @Test
    void ofTheLeast() {
        var row = new Provisions.WholeRow(
                "統1", "統", "sort key", text("題", null), null, ProvisionStatus.RETIRED, List.of());

        assertThat(WholeProvision.of(row, Map.of(), Map.of()).digest())
                .isEqualTo("80250aae81c31f926a274ed9fc9428dd91c4496ceacb2d69c94f4b6a8923d3c4");
    }
}
