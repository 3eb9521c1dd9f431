package org.minaoshi.determination;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.minaoshi.gathering.RecordGathering;
import org.minaoshi.impact.ConsideredEdition;
import org.minaoshi.impact.ImpactService;
import org.minaoshi.standard.StandardService;

/** Asks the laws what they would say if the review said otherwise. It reads the record once and writes nothing. */
@ApplicationScoped
public class SuppositionService {

    final Determinations determinations;
    final SubjectReading subjects;
    final RecordGathering gathering;
    final ImpactService impacts;
    final StandardService standards;

    SuppositionService(
            Determinations determinations,
            SubjectReading subjects,
            RecordGathering gathering,
            ImpactService impacts,
            StandardService standards) {
        this.determinations = determinations;
        this.subjects = subjects;
        this.gathering = gathering;
        this.impacts = impacts;
        this.standards = standards;
    }

    public SuppositionResponse report(UUID id, SupposeRequest request) {
        var determination = determinations.required(id);
        var looked =
                impacts.considered(id).stream().map(ConsideredEdition::standard).collect(toSet());
        var supposition = SuppositionReading.read(request, looked, standards::canonical);
        var present = gathering.of(subjects.of(determination), supposition.pairs());
        SuppositionReading.check(supposition, present);
        return new SuppositionResponse(
                id,
                determination.stage(),
                ReadinessResponse.of(present),
                ReadinessResponse.of(supposition.over(present)));
    }
}
