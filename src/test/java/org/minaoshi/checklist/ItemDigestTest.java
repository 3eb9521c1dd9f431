package org.minaoshi.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minaoshi.platform.LocalizedText.text;

import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Law 6 compares these digests over the years: what earlier judgements were about is known by them. Where one of these tests fails, what is digested has changed,
 * and every carried judgement would end: then a new version is due (see {@code org.minaoshi.impact.Sides}), and not another literal here.
 */
class ItemDigestTest {

    @Test
    void ofAllThatAnItemCanSay() {
        var item = new ItemResponse(
                "checklist",
                "1",
                11,
                text("題", "Title"),
                text("要約", "Summary"),
                List.of(
                        new ItemResponse.Cited("standard", null, "統24"),
                        new ItemResponse.Cited("rules", "2020-12", "第3条")));

        assertThat(WholeItem.of(item).digest())
                .isEqualTo("e6ec7d144cf862a25156d2fb01fd4557665ab933b9e143969a2be925d023eef4");
    }

    @Test
    void ofTheLeast() {
        var item = new ItemResponse("checklist", "1", 11, text("題", null), null, List.of());

        assertThat(WholeItem.of(item).digest())
                .isEqualTo("1a4b4a786f2fdfdab2ec664fc3d85e213f6be66cd24d5a4dfdb21c3e6a89004f");
    }
}
