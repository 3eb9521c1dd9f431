package org.minaoshi.itemchange;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.minaoshi.comparison.Kind;
import org.minaoshi.comparison.Weight;
import org.minaoshi.itemchange.ItemChanges.EditionChange;
import org.minaoshi.itemchange.ItemChanges.PublishedJudgement;
import org.minaoshi.itemchange.ItemChanges.TouchedProvision;
import org.minaoshi.platform.LocalizedText;
import org.minaoshi.record.Outcome;

/** What follows for an item: for machines a code, for people a sentence. Nothing is said that the published facts do not say. */
public record FollowUp(Code code, LocalizedText words) {

    public enum Code {
        ITEM_GONE("この項目は、チェックリストの新しい版にはない。", "The newest edition of the checklist no longer has this item."),
        ITEM_MOVED("項目の通番が変わった。", "The item has another number now."),
        ITEM_ADDED("この項目は新しい版で加わった。", "The item was added by a newer edition."),
        ITEM_UNCERTAIN(
                "項目が前後の版のどの項目に当たるかは、一意に定まらない。",
                "Which item of the other edition corresponds to it cannot be told for certain."),
        ITEM_REVISED("項目が改訂された。新しい版の記載によって確認する。", "The item itself was revised: go by what the newest edition says."),
        ITEM_REWORDED("項目の字句だけが改められた。意味は変わらない。", "Only the wording of the item was changed, not what it means."),
        ITEM_TO_BE_REVISED(
                "見直しが必要と判断され、見直しが決定された。項目は今後の版で改訂される。",
                "It was judged that the item needs revision, and a revision was decided: a later edition will have it."),
        REVISION_NOT_TAKEN(
                "見直しが必要と判断されたが、見直しは行わないと決定された。理由は公表された文書にある。",
                "It was judged that the item needs revision, and decided that none is made: the published document says why."),
        WORDING_ONLY(
                "関連規定の変更は字句にとどまると判断された。項目の意味は変わらない。",
                "It was judged that only wording is touched by what changed in the standards; what the item means is not."),
        NO_REVISION(
                "関連規定の変更は項目に影響しないと判断された。見直しを要しない。",
                "It was judged that what changed in the standards has no effect on the item: no revision is needed."),
        AWAITING_JUDGEMENT(
                "項目が引用する規定に変更があるが、その判断はまだ公表されていない。",
                "A provision that the item cites has changed, and no judgement of it has been published yet."),
        REACHED_INDIRECTLY(
                "項目が直接引用しない規定の変更が、規定間の参照を通じて関係する。これについて公表された判断はない。",
                "A provision that the item does not cite itself has changed and is reached through cross-references; no judgement of it has been published."),
        NOTHING_CHANGED("変更はない。", "Nothing changed.");

        private final LocalizedText words;

        Code(String ja, String en) {
            words = LocalizedText.text(ja, en);
        }
    }

    /**
     * What is known of an item.
     *
     * @param judgements published since, or before of what was touched since
     */
    record Facts(
            boolean gone,
            List<EditionChange> editions,
            List<TouchedProvision> touched,
            List<PublishedJudgement> judgements) {}

    private static FollowUp of(Code code) {
        return new FollowUp(code, code.words);
    }

    /** In the order of what asks most; never empty. */
    static List<FollowUp> of(Facts facts) {
        var codes = new ArrayList<Code>();
        ofEditions(facts).forEach(codes::add);
        ofJudgements(facts).forEach(codes::add);
        if (hasUnjudged(facts, TouchedProvision::isDirect)) {
            codes.add(Code.AWAITING_JUDGEMENT);
        }
        if (hasUnjudged(facts, touched -> !touched.isDirect())) {
            codes.add(Code.REACHED_INDIRECTLY);
        }
        if (codes.isEmpty()) {
            codes.add(Code.NOTHING_CHANGED);
        }
        return codes.stream().map(FollowUp::of).toList();
    }

    private static Stream<Code> ofEditions(Facts facts) {
        var moved = has(facts, Kind.MOVED);
        return Stream.of(
                        facts.gone() && !moved ? Code.ITEM_GONE : null,
                        moved ? Code.ITEM_MOVED : null,
                        has(facts, Kind.ADDED) ? Code.ITEM_ADDED : null,
                        has(facts, Kind.AMBIGUOUS) ? Code.ITEM_UNCERTAIN : null,
                        said(facts))
                .filter(Objects::nonNull);
    }

    private static boolean has(Facts facts, Kind kind) {
        return facts.editions().stream().anyMatch(edition -> edition.change() == kind);
    }

    /** Whether it says something else; null where it says the same. */
    private static Code said(Facts facts) {
        var weights = facts.editions().stream()
                .filter(edition -> edition.change() == Kind.CHANGED || edition.change() == Kind.MOVED)
                .map(EditionChange::weight)
                .filter(Objects::nonNull)
                .toList();
        if (weights.isEmpty()) {
            return null;
        }
        return weights.stream().allMatch(weight -> weight == Weight.EDITORIAL) ? Code.ITEM_REWORDED : Code.ITEM_REVISED;
    }

    private static Stream<Code> ofJudgements(Facts facts) {
        var needed = facts.judgements().stream()
                .filter(judgement -> judgement.is("NEEDS_REVISION"))
                .toList();
        if (!needed.isEmpty()) {
            return Stream.of(
                            needed.stream().anyMatch(judgement -> isStillToCome(judgement, facts))
                                    ? Code.ITEM_TO_BE_REVISED
                                    : null,
                            needed.stream().anyMatch(judgement -> judgement.outcome() == Outcome.NOT_NEEDED)
                                    ? Code.REVISION_NOT_TAKEN
                                    : null)
                    .filter(Objects::nonNull);
        }
        if (facts.judgements().isEmpty()) {
            return Stream.empty();
        }
        return Stream.of(
                facts.judgements().stream().anyMatch(judgement -> judgement.is("EDITORIAL"))
                        ? Code.WORDING_ONLY
                        : Code.NO_REVISION);
    }

    /** A revision was decided, and no edition that came after it has changed the item. */
    private static boolean isStillToCome(PublishedJudgement judgement, Facts facts) {
        return judgement.outcome() != Outcome.NOT_NEEDED
                && !facts.gone()
                && facts.editions().stream().noneMatch(edition -> isAfter(edition.registeredAt(), judgement));
    }

    private static boolean isAfter(Instant registeredAt, PublishedJudgement judgement) {
        return registeredAt.isAfter(judgement.publishedAt());
    }

    private static boolean hasUnjudged(Facts facts, Predicate<TouchedProvision> which) {
        return facts.touched().stream().filter(which).anyMatch(touched -> facts.judgements().stream()
                .noneMatch(touched::isOf));
    }
}
