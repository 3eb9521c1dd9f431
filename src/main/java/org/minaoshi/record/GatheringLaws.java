package org.minaoshi.record;

import static org.minaoshi.platform.LocalizedText.text;

import java.util.stream.Stream;

/** Laws 4, 6 and 7, and that nothing submitted is left lying: what was to be gathered is there and still holds. */
final class GatheringLaws {

    static Stream<Blocker> feedbackTriaged(ReviewRecord review) {
        var waiting = review.loose().untriaged();
        var named = waiting.oldest().stream()
                .map(entry -> untriaged(
                        new Blocker.Thing("feedback", entry.trackingNumber(), "/feedback/" + entry.feedback()),
                        "意見・要望 %s の対応結果が未定です".formatted(entry.trackingNumber()),
                        "Feedback %s has no disposition yet".formatted(entry.trackingNumber())));
        var more = waiting.count() - waiting.oldest().size();
        return more == 0
                ? named
                : Stream.concat(
                        named,
                        Stream.of(untriaged(
                                everythingWaiting(review),
                                "ほかに %d 件の意見・要望の対応結果が未定です".formatted(more),
                                "%d more entries of feedback have no disposition yet".formatted(more))));
    }

    private static Blocker untriaged(Blocker.Thing thing, String ja, String en) {
        return new Blocker(
                Readiness.FEEDBACK_UNTRIAGED.slug(),
                thing,
                text(ja, en),
                text("対応結果と理由を記録する", "Record a disposition with its reason"));
    }

    private static Blocker.Thing everythingWaiting(ReviewRecord review) {
        var list = "/feedback?checklist=%s&fiscalYear=%d&status=RECEIVED"
                .formatted(review.checklist().code(), review.fiscalYear());
        return new Blocker.Thing("feedback", "RECEIVED", list);
    }

    /** Only accepted feedback is evidence, and a disposition may change after the evidence was recorded. */
    static Stream<Blocker> feedbackAccepted(ReviewRecord review) {
        return review.loose().unaccepted().stream()
                .map(entry -> new Blocker(
                        Readiness.FEEDBACK_NOT_ACCEPTED.slug(),
                        new Blocker.Thing(
                                "evidence",
                                entry.evidence().toString(),
                                Hrefs.under(
                                        review,
                                        "evidence-entries",
                                        entry.evidence().toString())),
                        text(
                                "検討事項 %s の根拠とした意見・要望 %s は、現在は受け入れられていません"
                                        .formatted(entry.factor(), entry.trackingNumber()),
                                "Evidence for %s names feedback %s, which is no longer accepted"
                                        .formatted(entry.factor(), entry.trackingNumber())),
                        text("根拠から外すか、対応結果を見直す", "Take it out of the evidence, or reconsider its disposition")));
    }

    /** Law 4: a factor of the rule needs evidence and an assessment, one from practice an assessment. */
    static Stream<Blocker> everyFactor(ReviewRecord review) {
        return review.factors().stream()
                .flatMap(factor -> Stream.concat(evidenceMissing(review, factor), assessmentMissing(review, factor)));
    }

    private static Stream<Blocker> evidenceMissing(ReviewRecord review, FactorRecord factor) {
        if (!factor.origin().equals("RULE") || !factor.evidence().isEmpty()) {
            return Stream.empty();
        }
        return Stream.of(new Blocker(
                Readiness.EVERY_FACTOR.slug(),
                new Blocker.Thing("evidence", factor.code(), Hrefs.under(review, "evidence-entries")),
                text(
                        "検討事項「%s」の根拠がありません".formatted(factor.title().ja()),
                        "The factor %s rests on no evidence".formatted(factor.code())),
                text("根拠を記録する（該当がなければ「該当なし」として）", "Record evidence; where nothing was found, as a negative finding")));
    }

    private static Stream<Blocker> assessmentMissing(ReviewRecord review, FactorRecord factor) {
        if (factor.finding() != null) {
            return Stream.empty();
        }
        return Stream.of(new Blocker(
                Readiness.EVERY_FACTOR.slug(),
                new Blocker.Thing("assessment", factor.code(), Hrefs.under(review, "assessments", factor.code())),
                text(
                        "検討事項「%s」が評価されていません".formatted(factor.title().ja()),
                        "The factor %s has not been assessed".formatted(factor.code())),
                text("評価を記録する", "Record the assessment")));
    }

    /** Law 4: a factor does not rest on the impacts of an edition whose impacts nobody has judged here. */
    static Stream<Blocker> impactElsewhere(ReviewRecord review) {
        return review.loose().elsewhere().stream()
                .map(entry -> new Blocker(
                        Readiness.IMPACT_ELSEWHERE.slug(),
                        new Blocker.Thing(
                                "evidence",
                                entry.evidence().toString(),
                                Hrefs.under(
                                        review,
                                        "evidence-entries",
                                        entry.evidence().toString())),
                        text(
                                "検討事項 %s の根拠とした %s（%s）は、この見直しの検討対象ではありません"
                                        .formatted(
                                                entry.factor(),
                                                entry.edition().standard(),
                                                entry.edition().edition()),
                                "Evidence for %s names the impacts of %s, edition %s, which this review does not consider"
                                        .formatted(
                                                entry.factor(),
                                                entry.edition().standard(),
                                                entry.edition().edition())),
                        text("この版を検討対象に加えるか、根拠を改める", "Consider this edition, or change the evidence")));
    }

    /** Law 6: a conclusion carries over only while the text it was about is the same. */
    static Stream<Blocker> carryOver(ReviewRecord review) {
        return review.loose().changed().stream()
                .map(entry -> new Blocker(
                        Readiness.CARRY_OVER.slug(),
                        new Blocker.Thing(
                                "evidence",
                                entry.evidence().toString(),
                                Hrefs.under(
                                        review,
                                        "evidence-entries",
                                        entry.evidence().toString())),
                        text(
                                "検討事項 %s に引き継いだ結論の対象（%s）は、その後変更されています".formatted(entry.factor(), entry.standard()),
                                "The conclusion carried over for %s was about a text of %s that has changed since"
                                        .formatted(entry.factor(), entry.standard())),
                        text("引継ぎを取り消し、新しい版を検討する", "Withdraw the carry-over and look at the new edition")));
    }

    /** Law 7: every open condition of an earlier year is answered, every conditional remark of this year becomes one. */
    static Stream<Blocker> watch(ReviewRecord review) {
        var unanswered = review.loose().unanswered().stream()
                .map(open -> new Blocker(
                        Readiness.WATCH.slug(),
                        new Blocker.Thing(
                                "watch-item",
                                open.id().toString(),
                                Hrefs.under(review, "watch-answers", open.id().toString())),
                        text(
                                "%d年度の継続確認事項「%s」に回答がありません"
                                        .formatted(
                                                open.fromFiscalYear(),
                                                open.item().condition().ja()),
                                "A condition watched since FY%d has no answer".formatted(open.fromFiscalYear())),
                        text("継続・該当・終了のいずれかを理由とともに回答する", "Answer still open, met or dropped, with the reason")));
        var unwatched = review.loose().unwatched().stream()
                .map(remark -> new Blocker(
                        Readiness.WATCH.slug(),
                        new Blocker.Thing("feedback", remark.trackingNumber(), Hrefs.under(review, "watch-items")),
                        text(
                                "条件付き意見 %s が継続確認事項になっていません".formatted(remark.trackingNumber()),
                                "The conditional remark %s is not watched".formatted(remark.trackingNumber())),
                        text("継続確認事項として登録する", "Add a watch item that names it")));
        return Stream.concat(unanswered, unwatched);
    }

    private GatheringLaws() {}
}
