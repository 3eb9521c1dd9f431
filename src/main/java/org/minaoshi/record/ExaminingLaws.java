package org.minaoshi.record;

import static org.minaoshi.platform.LocalizedText.text;

import java.util.stream.Stream;

/** Laws 8 and 9, and that no amended edition is passed by: what the standards changed has been looked at. */
final class ExaminingLaws {

    static Stream<Blocker> everyEdition(ReviewRecord review) {
        return review.loose().unconsidered().stream()
                .map(edition -> new Blocker(
                        Readiness.EDITION_NOT_CONSIDERED.slug(),
                        new Blocker.Thing(
                                "edition",
                                edition.standard() + "/" + edition.edition(),
                                Hrefs.under(review, "considered-editions", edition.standard(), edition.edition())),
                        text(
                                "引用する基準 %s の改訂（%s）が検討されていません".formatted(edition.standard(), edition.edition()),
                                "The checklist cites %s, whose edition %s states amendments that no review has considered"
                                        .formatted(edition.standard(), edition.edition())),
                        text("この版を検討対象に加える", "Consider this edition")));
    }

    /** Law 9: "not examined" blocks. */
    static Stream<Blocker> coverage(ReviewRecord review) {
        return review.considered().stream().flatMap(edition -> edition.coverage().stream()
                .filter(provision -> provision.state().equals("NOT_EXAMINED"))
                .map(provision -> new Blocker(
                        Readiness.COVERAGE.slug(),
                        new Blocker.Thing(
                                "provision",
                                String.join("/", edition.standard(), edition.edition(), provision.designation()),
                                Hrefs.under(
                                        review,
                                        "examinations",
                                        edition.standard(),
                                        edition.edition(),
                                        provision.designation())),
                        text(
                                "%s（%s）における変更の有無が確認されていません"
                                        .formatted(
                                                provision.designation(),
                                                edition.label().ja()),
                                "Nobody has looked whether %s changed in %s"
                                        .formatted(provision.designation(), edition.edition())),
                        text("確認した資料と結果を記録する", "Record the examination: in which source, with which result"))));
    }

    /** Law 8: each pair of an item and a touched provision that it cites is judged. What it reaches through others is among these only once it is judged. */
    static Stream<Blocker> everyImpactJudged(ReviewRecord review) {
        return review.impacts().stream()
                .filter(impact -> impact.judgement() == null)
                .map(impact -> {
                    var item = String.valueOf(impact.item().number());
                    var provision = impact.provision();
                    return new Blocker(
                            Readiness.IMPACT_JUDGED.slug(),
                            new Blocker.Thing(
                                    "impact",
                                    String.join(
                                            "/",
                                            item,
                                            provision.standard(),
                                            provision.edition(),
                                            provision.designation()),
                                    Hrefs.under(
                                            review,
                                            "judgements",
                                            item,
                                            provision.standard(),
                                            provision.edition(),
                                            provision.designation())),
                            text(
                                    "確認項目 %s と改訂された %s の組に判断がありません".formatted(item, provision.designation()),
                                    "Item %s beside the amended %s has not been judged"
                                            .formatted(item, provision.designation())),
                            text("影響の判断と理由を記録する", "Judge the pair, with the reason"));
                });
    }

    private ExaminingLaws() {}
}
