package org.minaoshi.impact.table;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.minaoshi.impact.Coverage;
import org.minaoshi.impact.OutdatedCitation;
import org.minaoshi.impact.PinnedCitation;
import org.minaoshi.platform.Language;
import org.minaoshi.platform.LocalizedText;
import org.minaoshi.tabular.Cell;
import org.minaoshi.tabular.Table;

/** Law 9 as tables: what became of every cited provision; and the citations that the checklist itself might well change. */
public final class CoverageTables {

    /** The cited provisions, then the pinned and the outdated citations. */
    public static List<Table> of(List<Coverage> coverage, Language language) {
        var say = new Phrases(language);
        return List.of(provisions(coverage, say), pinned(coverage, say), outdated(coverage, say));
    }

    private static Table provisions(List<Coverage> coverage, Phrases say) {
        return new Table(
                say.of(LocalizedText.text("関連規定の状況", "Coverage")),
                List.of(
                        say.text("基準", "Standard", 26),
                        say.text("版", "Edition", 10),
                        say.text("基準項目", "Provision", 12),
                        say.text("標題", "Title of the provision", 40),
                        say.text("引用する確認項目", "Items that cite it", 20),
                        say.text("状況", "State", 14),
                        say.text("確認の出典", "Source examined", 40),
                        say.text("確認の結果", "Result of the examination", 50),
                        say.date("確認日", "Examined on")),
                coverage.stream()
                        .flatMap(edition ->
                                edition.provisions().stream().map(provision -> provision(edition, provision, say)))
                        .toList());
    }

    private static List<Cell> provision(Coverage edition, Coverage.Provision provision, Phrases say) {
        var examined = provision.examination();
        return Cell.row(
                edition.standard(),
                edition.edition(),
                provision.designation(),
                say.of(provision.title()),
                say.listed(provision.items().stream()),
                say.of(provision.state().label()),
                examined == null ? null : say.of(examined.source()),
                examined == null ? null : say.of(examined.reason()),
                examined == null ? null : say.day(examined.examinedAt()));
    }

    private static Table pinned(List<Coverage> coverage, Phrases say) {
        return new Table(
                say.of(LocalizedText.text("旧版の引用", "Pinned citations")),
                List.of(
                        say.number("通番", "Item", 8),
                        say.text("基準", "Standard", 26),
                        say.text("引用された基準項目", "Provision as cited", 18),
                        say.text("引用された版", "Edition as cited", 14),
                        say.text("その後の版で", "Since then", 60)),
                coverage.stream()
                        .flatMap(edition -> edition.pinned().stream().map(citation -> pinned(edition, citation, say)))
                        .toList());
    }

    private static List<Cell> pinned(Coverage edition, PinnedCitation citation, Phrases say) {
        return Cell.row(
                citation.item(),
                edition.standard(),
                citation.provision(),
                citation.edition(),
                citation.since().stream()
                        .map(since -> "%s %s: %s"
                                .formatted(
                                        since.edition(),
                                        since.provision(),
                                        say.listed(Stream.concat(
                                                Stream.of(say.of(since.state().label())),
                                                since.amendments().stream().map(kind -> say.of(kind.label()))))))
                        .collect(Collectors.joining("\n")));
    }

    private static Table outdated(List<Coverage> coverage, Phrases say) {
        return new Table(
                say.of(LocalizedText.text("改めるべき引用", "Outdated citations")),
                List.of(
                        say.number("通番", "Item", 8),
                        say.text("基準", "Standard", 26),
                        say.text("引用された基準項目", "Provision as cited", 18),
                        say.text("引用された版", "Edition as cited", 14),
                        say.text("なくなった版", "Ended with", 14),
                        say.text("現在の基準項目", "Stands now as", 24)),
                coverage.stream()
                        .flatMap(edition ->
                                edition.outdated().stream().map(citation -> outdated(edition, citation, say)))
                        .toList());
    }

    private static List<Cell> outdated(Coverage edition, OutdatedCitation citation, Phrases say) {
        return Cell.row(
                citation.item(),
                edition.standard(),
                citation.provision(),
                citation.edition(),
                citation.since(),
                say.listed(citation.successors().stream()));
    }

    private CoverageTables() {}
}
