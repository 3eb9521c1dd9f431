package org.minaoshi.gathering;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.minaoshi.assessment.AssessmentResponse;
import org.minaoshi.evidence.Basis;
import org.minaoshi.evidence.EvidenceFact;
import org.minaoshi.record.FactorRecord;
import org.minaoshi.record.FactorRecord.Evidence;
import org.minaoshi.record.FactorRecord.Period;
import org.minaoshi.ruleset.Factor;

/** The factors of a review with their assessments, and of their evidence what may be published. */
final class FactorGathering {

    private final Map<String, AssessmentResponse> assessments;
    private final Map<String, List<EvidenceFact>> evidence;
    private final Texts texts;

    FactorGathering(List<AssessmentResponse> assessments, List<EvidenceFact> evidence, Texts texts) {
        this.assessments =
                assessments.stream().collect(Collectors.toMap(AssessmentResponse::factor, assessment -> assessment));
        this.evidence = evidence.stream().collect(Collectors.groupingBy(EvidenceFact::factor));
        this.texts = texts;
    }

    FactorRecord record(Factor factor) {
        var assessment = assessments.get(factor.code());
        var about = assessment == null ? null : assessment.about();
        return new FactorRecord(
                factor.code(),
                factor.origin().name(),
                factor.title(),
                assessment == null ? null : assessment.finding(),
                assessment == null ? null : assessment.text(),
                about == null ? null : texts.about(about.standard(), about.edition(), about.digest()),
                evidence.getOrDefault(factor.code(), List.of()).stream()
                        .map(this::published)
                        .toList());
    }

    /** One form for each kind; Java 17 has no switch over a sealed type, so each is asked in turn. */
    private Evidence published(EvidenceFact fact) {
        var entry = new EvidenceBuilder(fact.kind().name(), fact.statement());
        if (fact.basis() instanceof Basis.Feedback basis) {
            entry.feedback =
                    new FactorRecord.Entries(HiddenCounts.alone(basis.feedback().size()));
        } else if (fact.basis() instanceof Basis.Incident basis) {
            entry.occurred = basis.occurred();
            entry.severity = basis.severity().name();
            entry.source = basis.source();
        } else if (fact.basis() instanceof Basis.NegativeFinding basis) {
            entry.sources = basis.sources();
            entry.period = period(basis.period());
            entry.scope = basis.scope();
            entry.method = basis.method();
        } else if (fact.basis() instanceof Basis.Trend basis) {
            entry.sources = basis.sources();
            entry.period = period(basis.period());
        } else if (fact.basis() instanceof Basis.CarryOver basis) {
            entry.fiscalYear = basis.fiscalYear();
            entry.about = texts.about(basis.about().standard(), basis.about().edition(), fact.digest());
        } else if (fact.basis() instanceof Basis.Impact basis) {
            entry.about = texts.about(basis.standard(), basis.edition(), null);
        } else if (fact.basis() instanceof Basis.Metric basis) {
            entry.name = basis.name();
            entry.value = basis.value();
            entry.unit = basis.unit();
            entry.asOf = basis.asOf();
            entry.source = basis.source();
        } else {
            throw new IllegalStateException("no published form of " + fact.kind());
        }
        return entry.build();
    }

    private static Period period(Basis.Period period) {
        return period == null ? null : new Period(period.from(), period.to());
    }
}
