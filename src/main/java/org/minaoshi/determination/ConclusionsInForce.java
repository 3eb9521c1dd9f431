package org.minaoshi.determination;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.minaoshi.assessment.AssessmentResponse;
import org.minaoshi.assessment.AssessmentService;
import org.minaoshi.evidence.EarlierConclusion;
import org.minaoshi.evidence.EarlierConclusions;
import org.minaoshi.ruleset.EarlierDeterminationService;

/** Law 6: what an earlier year concluded, from the determination in force or from what was registered of the time before. */
@ApplicationScoped
class ConclusionsInForce implements EarlierConclusions {

    final Determinations determinations;
    final AssessmentService assessments;
    final EarlierDeterminationService earlier;

    ConclusionsInForce(
            Determinations determinations, AssessmentService assessments, EarlierDeterminationService earlier) {
        this.determinations = determinations;
        this.assessments = assessments;
        this.earlier = earlier;
    }

    @Override
    public Optional<EarlierConclusion> find(String checklist, int fiscalYear, String factor) {
        return determinations
                .findInForce(checklist, fiscalYear)
                .map(inForce -> concludedHere(inForce, factor))
                .orElseGet(() -> registered(checklist, fiscalYear, factor));
    }

    private Optional<EarlierConclusion> concludedHere(Determination inForce, String factor) {
        return assessments.of(inForce.id()).stream()
                .filter(assessment -> assessment.factor().equals(factor))
                .map(AssessmentResponse::about)
                .filter(about -> about != null)
                .map(about ->
                        new EarlierConclusion(inForce.fiscalYear(), about.standard(), about.edition(), about.digest()))
                .findFirst();
    }

    private Optional<EarlierConclusion> registered(String checklist, int fiscalYear, String factor) {
        return earlier.find(checklist, fiscalYear).stream()
                .flatMap(determination -> determination.conclusions().stream())
                .filter(conclusion -> conclusion.factor().equals(factor))
                .map(conclusion -> new EarlierConclusion(
                        fiscalYear,
                        conclusion.about().standard(),
                        conclusion.about().edition(),
                        conclusion.about().digest()))
                .findFirst();
    }
}
