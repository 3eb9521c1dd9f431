package org.minaoshi.impact.table;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.LinkedHashMap;
import java.util.List;
import org.minaoshi.impact.Effect;
import org.minaoshi.impact.Found;
import org.minaoshi.impact.Impact;
import org.minaoshi.impact.KnownBy;
import org.minaoshi.impact.Standing;
import org.minaoshi.platform.Language;
import org.minaoshi.platform.LocalizedText;
import org.minaoshi.standard.AmendmentResponse;
import org.minaoshi.tabular.Cell;
import org.minaoshi.tabular.Table;

/**
 * A row of the year's table: an amended provision and the items it touches. What used to be typed by hand.
 *
 * @param found what comparing the edition with the one before finds; left out where it finds nothing
 * @param items by number
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AmendedProvision(
        Impact.Provision provision,
        KnownBy knownBy,
        List<AmendmentResponse> amendments,
        Found found,
        List<Touched> items) {

    /**
     * @param path as of the pair; left out where the item cites the provision itself
     * @param judgement left out where there is none
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Touched(int number, LocalizedText title, List<String> path, Standing standing, Effect judgement) {

        static Touched of(Impact impact) {
            return new Touched(
                    impact.item().number(),
                    impact.item().title(),
                    impact.path(),
                    impact.standing(),
                    impact.judgement() == null ? null : impact.judgement().judgement());
        }
    }

    /** @param impacts in the worklist's order; the rows come by edition and category as these do, and then as provisions are numbered */
    public static List<AmendedProvision> of(List<Impact> impacts) {
        var byProvision = impacts.stream().collect(groupingBy(Impact::provision, LinkedHashMap::new, toList()));
        return byProvision.keySet().stream()
                .sorted(ProvisionOrder.of(impacts))
                .map(byProvision::get)
                .map(pairs -> new AmendedProvision(
                        pairs.get(0).provision(),
                        pairs.get(0).knownBy(),
                        pairs.get(0).amendments(),
                        pairs.get(0).found(),
                        pairs.stream().map(Touched::of).toList()))
                .toList();
    }

    public static Table table(List<AmendedProvision> provisions, Language language) {
        var say = new Phrases(language);
        return new Table(
                say.of(LocalizedText.text("改訂と確認項目", "Amendments and items")),
                List.of(
                        say.text("基準", "Standard", 26),
                        say.text("版", "Edition", 10),
                        say.text("基準項目", "Provision", 12),
                        say.text("標題", "Title of the provision", 40),
                        say.text("改訂内容", "Amendments", 60),
                        say.text("確認項目", "Items", 16),
                        say.text("見直しが必要な確認項目", "Items that need revision", 22),
                        say.text("字句上の影響のみの確認項目", "Items touched editorially only", 22),
                        say.text("影響のない確認項目", "Items without effect", 18),
                        say.text("未判断の確認項目", "Items not judged yet", 16),
                        say.text("参照を経て届く確認項目", "Items reached through cross-references", 22)),
                provisions.stream().map(provision -> provision.row(say)).toList());
    }

    private List<Cell> row(Phrases say) {
        return Cell.row(
                provision.standard(),
                provision.edition(),
                provision.designation(),
                say.of(provision.title()),
                say.amendments(amendments, found),
                numbers(say, null, null, true),
                numbers(say, Effect.NEEDS_REVISION, null, null),
                numbers(say, Effect.EDITORIAL, null, null),
                numbers(say, Effect.NO_EFFECT, null, null),
                numbers(say, null, Standing.OPEN, null),
                numbers(say, null, null, false));
    }

    /** The items of which all that is asked holds; null asks nothing. */
    private String numbers(Phrases say, Effect judgement, Standing standing, Boolean direct) {
        return say.listed(items.stream()
                .filter(item -> judgement == null || item.judgement() == judgement)
                .filter(item -> standing == null || item.standing() == standing)
                .filter(item -> direct == null || direct == (item.path() == null))
                .map(Touched::number));
    }
}
