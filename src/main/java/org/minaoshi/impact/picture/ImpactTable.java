package org.minaoshi.impact.picture;

import java.util.List;
import org.minaoshi.impact.Impact;
import org.minaoshi.impact.ImpactSummary;
import org.minaoshi.platform.Language;
import org.minaoshi.platform.LocalizedText;
import org.minaoshi.typesetting.Block;
import org.minaoshi.typesetting.Document;
import org.minaoshi.typesetting.HtmlPage;
import org.minaoshi.typesetting.Text;

/** What the picture shows, as one table of an HTML page, for whoever hears it rather than sees it: the same pairs, paths and words, in the same order. */
public final class ImpactTable {

    private final Language language;

    private ImpactTable(Language language) {
        this.language = language;
    }

    /** @param impacts in the worklist's order */
    public static String of(List<Impact> impacts, ImpactSummary summary, Language language) {
        return HtmlPage.of(new ImpactTable(language).document(impacts, summary));
    }

    private Document document(List<Impact> impacts, ImpactSummary summary) {
        var words = Text.of(summary.words(), language);
        return new Document(
                language,
                Text.of(Words.title(), language),
                words,
                summary.words().in(language),
                null,
                null,
                List.of(new Block.Table(
                        "impacts",
                        words,
                        List.of(
                                column("確認項目", "Item", 25),
                                column("経路", "Path", 20),
                                column("基準項目", "Provision", 25),
                                column("改訂内容", "Amendments", 15),
                                column("判断", "Judgement", 15)),
                        impacts.stream()
                                .map(impact -> new Block.Group(List.of(row(impact))))
                                .toList())));
    }

    private Block.Column column(String ja, String en, int width) {
        return new Block.Column(Text.of(LocalizedText.text(ja, en), language), width);
    }

    private Block.Row row(Impact impact) {
        var provision = impact.provision();
        return new Block.Row(List.of(
                Block.Cell.naming(
                        1,
                        Text.strong(Words.item(impact.item().number()).in(language)),
                        Text.of(impact.item().title(), language)),
                Block.Cell.of(Text.of(Words.path(impact, language))),
                Block.Cell.of(
                        Text.strong(Words.provision(provision)),
                        provision.title() == null ? Text.EMPTY : Text.of(provision.title(), language)),
                Block.Cell.of(Text.of(Words.changes(impact, language))),
                Block.Cell.of(Text.of(Words.judgement(impact), language))));
    }
}
