package org.minaoshi.determination;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.minaoshi.identity.Role;
import org.minaoshi.platform.ETags;
import org.minaoshi.platform.LocalizedText;
import org.minaoshi.record.Outcome;

/**
 * How far the review of a year has come.
 *
 * @param proposal what stands before the council, or was decided; absent in a draft
 * @param panel what the expert panel said last, if it has sat
 * @param nextSteps what the table allows now, and to whom
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DeterminationResponse(
        UUID id,
        String checklist,
        String checklistEdition,
        int fiscalYear,
        Period period,
        String ruleSet,
        Stage stage,
        Window window,
        Correction corrects,
        StandingProposal proposal,
        Panel panel,
        Decided decision,
        Published publication,
        List<NextStep> nextSteps,
        @JsonIgnore long version) {

    /** The fiscal year in days. */
    public record Period(LocalDate from, LocalDate to) {}

    /** Law 3. {@code opens} is absent where no minutes were published before, {@code closes} until the first proposal. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Window(LocalDate opens, Instant closes) {}

    public record Correction(UUID determination, LocalizedText reason) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record StandingProposal(
            int round,
            Outcome outcome,
            String digest,
            LocalizedText conclusion,
            LocalizedText override,
            Instant proposedAt) {

        static StandingProposal of(Proposal proposal) {
            return new StandingProposal(
                    proposal.round(),
                    proposal.outcome(),
                    proposal.digest(),
                    proposal.conclusion(),
                    proposal.overrideReason(),
                    proposal.proposedAt());
        }
    }

    public record Panel(LocalDate heldOn, LocalizedText record) {}

    public record Decided(Instant decidedAt) {}

    public record Published(int revision, String digest, Instant publishedAt) {}

    public record NextStep(Action action, List<String> by) {

        static List<NextStep> from(Stage stage) {
            return Workflow.from(stage).stream()
                    .map(step -> new NextStep(
                            step.action(), step.by().stream().map(Role::claim).toList()))
                    .toList();
        }
    }

    /** The window may open after the determination does, so it is part of the tag. */
    String etag() {
        return tag(version, window.opens());
    }

    static String tag(long version, LocalDate opens) {
        return ETags.of(version + (opens == null ? "" : "." + opens));
    }
}
