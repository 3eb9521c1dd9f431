package org.minaoshi.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.minaoshi.checklist.Review;
import org.minaoshi.checklist.Reviews;
import org.minaoshi.identity.CurrentActor;
import org.minaoshi.standard.StandardService;

/** The assessments of a review, factor by factor. */
@ApplicationScoped
public class AssessmentService {

    final Assessments assessments;
    final Reviews reviews;
    final StandardService standards;
    final CurrentActor currentActor;
    final Clock clock;

    AssessmentService(
            Assessments assessments,
            Reviews reviews,
            StandardService standards,
            CurrentActor currentActor,
            Clock clock) {
        this.assessments = assessments;
        this.reviews = reviews;
        this.standards = standards;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** An assessment, and whether there was none before. */
    public record Put(AssessmentResponse assessment, boolean created) {}

    /** @param precondition is given the present ETag, and refuses if the caller meant another state */
    @Transactional
    public Put put(UUID determination, String factor, AssessRequest request, Consumer<Optional<String>> precondition) {
        requireFactor(reviews.requiredDraft(determination), factor);
        var present = find(determination, factor);
        precondition.accept(present.map(assessment -> assessment.response().etag()));
        var said = new Assessment.Said(request.finding(), request.text(), about(request.about()));
        var by = currentActor.get().id();
        present.ifPresent(assessment -> assessment.revise(said, by, clock.instant()));
        var assessment = present.orElseGet(
                () -> Assessment.of(new Assessment.Key(determination, factor), said, by, clock.instant()));
        assessments.persistAndFlush(assessment);
        return new Put(assessment.response(), present.isEmpty());
    }

    public AssessmentResponse get(UUID determination, String factor) {
        requireFactor(reviews.required(determination), factor);
        return find(determination, factor)
                .map(Assessment::response)
                .orElseThrow(() -> AssessmentProblems.UNKNOWN.because(
                        "この検討事項の評価はまだ記録されていません", "The factor has not been assessed yet"));
    }

    /** By the code of the factor. */
    public List<AssessmentResponse> of(UUID determination) {
        reviews.required(determination);
        return assessments.of(determination);
    }

    private Optional<Assessment> find(UUID determination, String factor) {
        return assessments.findByIdOptional(new Assessment.Key(determination, factor));
    }

    private About about(AssessRequest.Text text) {
        if (text == null) {
            return null;
        }
        return standards
                .findEdition(text.standard(), text.edition())
                .map(edition -> new About(edition.standard(), edition.edition(), edition.digest()))
                .orElseThrow(() -> AssessmentProblems.EDITION_UNKNOWN.at(
                        "/about", "この版の基準は登録されていません", "no such edition of the standard is registered"));
    }

    private static void requireFactor(Review review, String factor) {
        if (!review.factors().contains(factor)) {
            throw AssessmentProblems.FACTOR_UNKNOWN.because(
                    "この見直しの規則は、この検討事項を定めていません", "The rule set of this review has no such factor");
        }
    }
}
