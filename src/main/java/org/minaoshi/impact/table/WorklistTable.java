package org.minaoshi.impact.table;

import java.util.List;
import org.minaoshi.impact.Impact;
import org.minaoshi.platform.Language;
import org.minaoshi.platform.LocalizedText;
import org.minaoshi.tabular.Cell;
import org.minaoshi.tabular.Table;

/** The pairs, a row for each, in the worklist's order. */
public final class WorklistTable {

    public static Table of(List<Impact> impacts, Language language) {
        var say = new Phrases(language);
        return new Table(
                say.of(LocalizedText.text("影響一覧", "Impacts")),
                List.of(
                        say.number("通番", "Item", 8),
                        say.text("確認項目", "Title of the item", 40),
                        say.text("基準", "Standard", 26),
                        say.text("版", "Edition", 10),
                        say.text("基準項目", "Provision", 12),
                        say.text("標題", "Title of the provision", 40),
                        say.text("経路", "Path", 24),
                        say.text("改訂内容", "Amendments", 60),
                        say.text("状況", "Standing", 14),
                        say.text("判断", "Judgement", 20),
                        say.text("理由", "Reason", 50),
                        say.date("判断日", "Judged on"),
                        say.text("引き継ぎ元", "Carried over from", 24)),
                impacts.stream().map(impact -> row(impact, say)).toList());
    }

    private static List<Cell> row(Impact impact, Phrases say) {
        var said = impact.judgement();
        return Cell.row(
                impact.item().number(),
                say.of(impact.item().title()),
                impact.provision().standard(),
                impact.provision().edition(),
                impact.provision().designation(),
                say.of(impact.provision().title()),
                impact.direct() ? null : String.join(" → ", impact.path()),
                say.amendments(impact.amendments(), impact.found()),
                say.of(impact.standing().label()),
                said == null ? null : say.of(said.judgement().label()),
                said == null ? null : say.of(said.reason()),
                said == null ? null : say.day(said.judgedAt()),
                said == null ? null : say.carriedFrom(said.carriedFrom()));
    }

    private WorklistTable() {}
}
