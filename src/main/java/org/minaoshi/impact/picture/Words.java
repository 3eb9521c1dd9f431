package org.minaoshi.impact.picture;

import static org.minaoshi.platform.LocalizedText.text;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.minaoshi.impact.Impact;
import org.minaoshi.impact.KnownBy;
import org.minaoshi.impact.Standing;
import org.minaoshi.platform.Language;
import org.minaoshi.platform.LocalizedText;

/** What picture and table call things. */
final class Words {

    /** What was said of the pair, and whether here: "要見直し", "影響なし（引継ぎ）", "未判断". */
    static LocalizedText judgement(Impact impact) {
        if (impact.judgement() == null) {
            return impact.standing().label();
        }
        var effect = impact.judgement().judgement().label();
        if (impact.standing() != Standing.CARRIED) {
            return effect;
        }
        var carried = Standing.CARRIED.label();
        return text("%s（%s）".formatted(effect.ja(), carried.ja()), "%s (%s)".formatted(effect.en(), carried.en()));
    }

    static LocalizedText item(int number) {
        return text("項目 %d".formatted(number), "Item %d".formatted(number));
    }

    /** The edition stands with it, since a review may consider several. */
    static String provision(Impact.Provision provision) {
        return "%s — %s".formatted(provision.designation(), provision.edition());
    }

    /** Each kind of amendment once; and that comparing the edition with the one before found what it does not state, or that it only says: retired. */
    static String changes(Impact impact, Language language) {
        var kinds = Stream.concat(
                        impact.amendments().stream()
                                .map(amendment -> amendment.kind().label()),
                        impact.found() == null ? Stream.empty() : Stream.of(KnownBy.FOUND.label()))
                .map(label -> label.in(language))
                .distinct()
                .collect(Collectors.joining(language == Language.EN ? ", " : "、"));
        return kinds.isEmpty() ? text("欠番", "Retired").in(language) : kinds;
    }

    static LocalizedText title() {
        return text("改訂の影響", "What the amendments touch");
    }

    /** How the item reaches what was touched: 項目 11 → 統24 → 実13. */
    static String path(Impact impact, Language language) {
        var steps = impact.direct() ? List.of(impact.provision().designation()) : impact.path();
        return item(impact.item().number()).in(language) + " → " + String.join(" → ", steps);
    }

    static String sentence(Impact impact, Language language) {
        return "%s: %s".formatted(path(impact, language), judgement(impact).in(language));
    }

    /** Beside the end of its line. */
    static String end(Impact impact, Language language) {
        return "%s　%s"
                .formatted(
                        item(impact.item().number()).in(language),
                        judgement(impact).in(language));
    }

    private Words() {}
}
