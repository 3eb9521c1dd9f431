package org.minaoshi.record;

import static org.minaoshi.platform.LocalizedText.text;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.minaoshi.platform.LocalizedText;

/**
 * Law 10: which outcomes the record leaves open. What calls for a revision closes the milder outcomes; a stricter one is always open, a milder one needs an
 * override in writing.
 */
public record AdmissibleOutcomes(List<Admissibility> outcomes) {

    public enum Status {
        ADMISSIBLE,
        OVERRIDE_NEEDED
    }

    /** @param because what closes the outcome; where nothing does, that nothing does */
    public record Admissibility(Outcome outcome, Status admissible, List<LocalizedText> because) {}

    private record Call(Outcome outcome, LocalizedText reason) {}

    private static final LocalizedText NOTHING_MORE =
            text("記録上、これより広い見直しを求めるものはない。", "Nothing in the record calls for more than this.");

    public static AdmissibleOutcomes of(ReviewRecord review) {
        var calls = Stream.of(findings(review), judgements(review), requests(review), conditions(review))
                .flatMap(call -> call)
                .toList();
        return new AdmissibleOutcomes(Arrays.stream(Outcome.values())
                .map(outcome -> admissibility(outcome, calls))
                .toList());
    }

    public Admissibility of(Outcome outcome) {
        return outcomes.get(outcome.ordinal());
    }

    /** How the proposal says it; null as override where none was needed. */
    public Snapshot.Verdict verdict(Outcome proposed, LocalizedText override) {
        var open = outcomes.stream()
                .filter(one -> one.admissible() == Status.ADMISSIBLE)
                .map(Admissibility::outcome)
                .toList();
        return new Snapshot.Verdict(proposed, open, of(proposed).because(), override);
    }

    private static Admissibility admissibility(Outcome outcome, List<Call> calls) {
        var stricter = calls.stream()
                .filter(call -> outcome.isMilderThan(call.outcome()))
                .map(Call::reason)
                .toList();
        return stricter.isEmpty()
                ? new Admissibility(outcome, Status.ADMISSIBLE, List.of(NOTHING_MORE))
                : new Admissibility(outcome, Status.OVERRIDE_NEEDED, stricter);
    }

    private static Stream<Call> findings(ReviewRecord review) {
        return review.factors().stream()
                .filter(factor -> factor.finding() != null && factor.finding() != Finding.NO_REVISION)
                .map(factor -> new Call(
                        factor.finding().callsFor(),
                        text(
                                "検討事項「%s」の評価が見直しを求めている".formatted(factor.title().ja()),
                                "The assessment of %s calls for a revision".formatted(factor.code()))));
    }

    private static Stream<Call> judgements(ReviewRecord review) {
        return review.impacts().stream()
                .filter(impact -> "NEEDS_REVISION".equals(impact.judgement()))
                .map(impact -> new Call(Outcome.PARTIAL_REVISION, needsRevision(impact)));
    }

    private static LocalizedText needsRevision(Snapshot.Impact impact) {
        var item = impact.item().number();
        var provision = impact.provision().designation();
        var through = impact.direct() ? "" : String.join(" → ", impact.path());
        var from = impact.carriedFrom();
        return text(
                "確認項目 %d は %s の改訂%sにより見直しが必要と判断されている%s"
                        .formatted(
                                item,
                                provision,
                                impact.direct() ? "" : "（%s）".formatted(through),
                                from == null ? "" : "（%d年度の判断を引き継ぐ）".formatted(from.fiscalYear())),
                "Item %d was judged to need revision because %s was amended%s%s"
                        .formatted(
                                item,
                                provision,
                                impact.direct() ? "" : " (%s)".formatted(through),
                                from == null
                                        ? ""
                                        : ", a judgement carried over from FY%d".formatted(from.fiscalYear())));
    }

    /** Said without a number and without naming the entry: this text is published (law 14). */
    private static Stream<Call> requests(ReviewRecord review) {
        return review.accepted().isEmpty()
                ? Stream.empty()
                : Stream.of(new Call(
                        Outcome.PARTIAL_REVISION, text("受け入れた改訂要望がある", "A request for revision was accepted")));
    }

    /** A watched condition says under what circumstances a revision would be needed; one that is met is a finding. */
    private static Stream<Call> conditions(ReviewRecord review) {
        return review.watchAnswers().stream()
                .map(ReviewRecord.Answered::answer)
                .filter(answer -> answer.answer() == WatchVerdict.MET)
                .map(answer -> new Call(
                        Outcome.PARTIAL_REVISION,
                        text(
                                "%d年度の継続確認事項「%s」に該当した"
                                        .formatted(
                                                answer.fromFiscalYear(),
                                                answer.condition().ja()),
                                "A condition watched since FY%d was met".formatted(answer.fromFiscalYear()))));
    }
}
