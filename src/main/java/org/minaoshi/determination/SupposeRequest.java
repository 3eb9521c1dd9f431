package org.minaoshi.determination;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.minaoshi.impact.Effect;
import org.minaoshi.record.Finding;
import org.minaoshi.record.WatchVerdict;

/**
 * What is supposed of a review. Whatever is left out is taken as it stands.
 *
 * @param judgements at most 5,000
 * @param assessments at most 200
 * @param watchAnswers at most 1,000
 */
public record SupposeRequest(
        @Size(max = 5000) List<@NotNull @Valid Judged> judgements,
        @Size(max = 200) List<@NotNull @Valid Assessed> assessments,
        @Size(max = 1000) List<@NotNull @Valid Answered> watchAnswers) {

    public SupposeRequest {
        judgements = judgements == null ? List.of() : judgements;
        assessments = assessments == null ? List.of() : assessments;
        watchAnswers = watchAnswers == null ? List.of() : watchAnswers;
    }

    /** @param provision in any writing */
    public record Judged(
            @NotNull @Positive Integer item,
            @NotNull @Size(max = 63) String standard,
            @NotNull @Size(max = 63) String edition,
            @NotNull @Size(max = 60) String provision,
            @NotNull Effect judgement) {}

    public record Assessed(
            @NotNull @Size(max = 63) String factor, @NotNull Finding finding) {}

    public record Answered(@NotNull UUID watchItem, @NotNull WatchVerdict answer) {}
}
