package org.minaoshi.retrospect;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.minaoshi.determination.Action;
import org.minaoshi.determination.DeterminationResponse;
import org.minaoshi.determination.ProposalSummary;
import org.minaoshi.determination.Stage;
import org.minaoshi.determination.StepTakenResponse;
import org.minaoshi.platform.LocalizedText;
import org.minaoshi.record.Outcome;

/**
 * How far a review had come by the end of a day.
 *
 * @param knownAt absent where it was not asked for: then as it is now
 * @param since when the stage was reached
 * @param round how many contents had been proposed
 * @param proposal the content that stood before the council, or was decided
 * @param inForce from when to when, as far as it was known, be that before the day or after it; absent where nobody knew of a publication
 * @param steps those taken by then, oldest first
 * @param notTold what cannot be told of that moment, and why
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DeterminationAsOf(
        UUID determination,
        String checklist,
        String checklistEdition,
        int fiscalYear,
        String ruleSet,
        LocalDate asOf,
        Instant knownAt,
        Stage stage,
        Instant since,
        int round,
        StoodProposal proposal,
        InForce inForce,
        List<StepTakenResponse> steps,
        List<LocalizedText> notTold) {

    public record StoodProposal(int round, Outcome outcome, String digest, Instant proposedAt, String href) {}

    private static final LocalizedText DRAFT_CONTENT = LocalizedText.text(
            "作成中の根拠・判断・評価は、その時点の姿では保存されていない。変更は一件ずつ履歴にある。",
            "Evidence, judgements and assessments of a draft are not kept as they stood; each change of them is a line of the history.");
    private static final LocalizedText POSITIONS = LocalizedText.text(
            "委員の意見は、最後に述べられたものだけが読める。途中の変更は履歴にある。",
            "Positions can be read as they were given last; what they were before is in the history.");
    private static final LocalizedText FEEDBACK =
            LocalizedText.text("意見・要望の本文は含まない。", "The words of feedback are no part of this.");

    /**
     * @param steps at least the first
     * @param inForce null where it is not known to have been published
     */
    static DeterminationAsOf of(
            DeterminationResponse review,
            Viewpoint viewpoint,
            List<StepTakenResponse> steps,
            List<ProposalSummary> proposals,
            InForce inForce) {
        var last = steps.get(steps.size() - 1);
        var stands = last.to() != Stage.DRAFT && last.to() != Stage.WITHDRAWN;
        var rounds = (int) steps.stream()
                .filter(step -> step.action() == Action.PROPOSE || step.action() == Action.CONCLUDE)
                .count();
        return new DeterminationAsOf(
                review.id(),
                review.checklist(),
                review.checklistEdition(),
                review.fiscalYear(),
                review.ruleSet(),
                viewpoint.asOf(),
                viewpoint.knownAt(),
                last.to(),
                last.takenAt(),
                rounds,
                stands ? stood(review.id(), rounds, proposals) : null,
                inForce,
                steps,
                stands ? List.of(POSITIONS, FEEDBACK) : List.of(DRAFT_CONTENT, FEEDBACK));
    }

    private static StoodProposal stood(UUID determination, int round, List<ProposalSummary> proposals) {
        return proposals.stream()
                .filter(proposal -> proposal.round() == round)
                .map(proposal -> new StoodProposal(
                        round,
                        proposal.outcome(),
                        proposal.digest(),
                        proposal.proposedAt(),
                        "/determinations/%s/proposals/%d".formatted(determination, round)))
                .findFirst()
                .orElseThrow();
    }
}
