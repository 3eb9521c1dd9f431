package org.minaoshi.impact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.minaoshi.checklist.Review;
import org.minaoshi.checklist.Reviews;
import org.minaoshi.standard.StandardService;

/** The door to say that somebody looked, where an edition does not say whether a cited provision changed (law 9). */
@ApplicationScoped
public class ExaminationService {

    final Examinations examinations;
    final Worklists worklists;
    final Reviews reviews;
    final StandardService standards;
    final Clock clock;

    ExaminationService(
            Examinations examinations, Worklists worklists, Reviews reviews, StandardService standards, Clock clock) {
        this.examinations = examinations;
        this.worklists = worklists;
        this.reviews = reviews;
        this.standards = standards;
        this.clock = clock;
    }

    public ExaminationResponse get(UUID determination, ProvisionName named) {
        return required(reviews.required(determination), named).response();
    }

    /**
     * Records the examination, or another in its place.
     *
     * @param precondition is told the present ETag, if there is one, and refuses where the edit was made on another state
     */
    @Transactional
    public Kept<ExaminationResponse> examine(
            UUID determination,
            ProvisionName named,
            ExamineProvisionRequest said,
            Consumer<Optional<String>> precondition) {
        var review = reviews.requiredDraft(determination);
        var name = requiredOpen(review, named);
        var present = examinations.find(review.id(), name);
        precondition.accept(present.map(examination -> examination.response().etag()));
        present.ifPresent(examination -> examination.change(said, clock.instant()));
        var examination = present.orElseGet(() -> Examination.of(review.id(), name, said, clock.instant()));
        examinations.persistAndFlush(examination);
        return new Kept<>(examination.response(), present.isEmpty());
    }

    /** @param precondition as in {@link #examine}; there is a present state */
    @Transactional
    public void withdraw(UUID determination, ProvisionName named, Consumer<String> precondition) {
        var examination = required(reviews.requiredDraft(determination), named);
        precondition.accept(examination.response().etag());
        examinations.delete(examination);
    }

    private Examination required(Review review, ProvisionName named) {
        return examinations
                .find(review.id(), canonical(named))
                .orElseThrow(() -> ImpactProblems.EXAMINATION_UNKNOWN.because(
                        "この基準項目の確認は記録されていません", "no examination of this provision is recorded"));
    }

    /** A cited provision of which the edition itself does not say what became of it. */
    private ProvisionName requiredOpen(Review review, ProvisionName named) {
        var name = canonical(named);
        var considered = worklists
                .find(review, name.standard(), name.edition())
                .orElseThrow(() -> ImpactProblems.CONSIDERED_EDITION_UNKNOWN.because(
                        "この見直しはその版を検討対象にしていません", "the review does not consider that edition"));
        if (considered.cited().stream().noneMatch(cited -> cited.designation().equals(name.provision()))) {
            throw ImpactProblems.PROVISION_NOT_CITED.because(
                    "チェックリストはこの基準項目を引用していません", "the checklist does not cite this provision");
        }
        var state = considered.state(name.provision(), true);
        if (state != CoverageState.UNCHANGED) {
            throw ImpactProblems.EXAMINATION_CONTRADICTS_EDITION.because(
                    "この版はこの基準項目を改訂または廃止しています", "the edition itself amends or retires this provision");
        }
        return name;
    }

    private ProvisionName canonical(ProvisionName named) {
        return new ProvisionName(
                named.standard(),
                named.edition(),
                standards.canonical(named.standard(), named.provision()).orElse(named.provision()));
    }
}
