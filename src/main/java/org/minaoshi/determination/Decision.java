package org.minaoshi.determination;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.minaoshi.platform.ProblemException;
import org.minaoshi.record.Outcome;

/**
 * What stands to be decided, and the rules that look at more than stage and role.
 *
 * @param proposers everybody who has proposed or concluded in this review
 * @param decider the person who decides
 * @param onDigest the content the decider says this is about
 * @param digest the content that is proposed
 * @param panelHeard whether the expert panel has had this content before it
 * @param positions how many council members have given a position on that content
 */
record Decision(
        Set<String> proposers,
        String decider,
        String onDigest,
        String digest,
        Outcome outcome,
        boolean panelHeard,
        int positions,
        int quorum) {

    record Rule(String name, Predicate<Decision> keeps, Supplier<ProblemException> refusal) {}

    /** Law 11: people are compared, not roles. */
    static final Rule FOUR_EYES = new Rule(
            "four eyes",
            decision -> !decision.proposers().contains(decision.decider()),
            () -> DeterminationProblems.FOUR_EYES.because(
                    "この対応方針を提案した人は、役割にかかわらず決定できません",
                    "Whoever proposed this determination does not decide it, whatever their roles"));

    /** Law 12: as positions do, a decision binds to content. */
    static final Rule SAME_CONTENT = new Rule(
            "same content",
            decision -> decision.digest().equals(decision.onDigest()),
            () -> DeterminationProblems.DECISION_ON_ANOTHER.because(
                    "提案の内容が変わりました。現在の提案を読み直してください", "The proposal has changed; read the present one first"));

    static final Rule QUORUM = new Rule(
            "quorum",
            decision -> decision.positions() >= decision.quorum(),
            () -> DeterminationProblems.QUORUM_NOT_REACHED.because(
                    "現在の提案に対する意見が定足数に足りません", "Too few council members have given a position on the present proposal"));

    static final Rule PANEL_BEFORE_MAJOR = new Rule(
            "major revision only after the panel",
            decision -> decision.outcome() != Outcome.MAJOR_REVISION || decision.panelHeard(),
            () -> DeterminationProblems.PANEL_REQUIRED.because(
                    "大幅見直しを決定する前に有識者検討会に諮ってください", "Escalate to the expert panel before deciding a major revision"));

    static final List<Rule> RULES = List.of(FOUR_EYES, SAME_CONTENT, PANEL_BEFORE_MAJOR, QUORUM);

    void check() {
        RULES.stream().filter(rule -> !rule.keeps().test(this)).findFirst().ifPresent(rule -> {
            throw rule.refusal().get();
        });
    }
}
