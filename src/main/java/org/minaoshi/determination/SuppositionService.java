package org.minaoshi.determination;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.minaoshi.gathering.RecordGathering;
import org.minaoshi.standard.StandardService;

/** Asks the laws what they would say if the review said otherwise. It reads the record once and writes nothing. */
@ApplicationScoped
public class SuppositionService {

    final Determinations determinations;
    final SubjectReading subjects;
    final RecordGathering gathering;
    final StandardService standards;

    SuppositionService(
            Determinations determinations,
            SubjectReading subjects,
            RecordGathering gathering,
            StandardService standards) {
        this.determinations = determinations;
        this.subjects = subjects;
        this.gathering = gathering;
        this.standards = standards;
    }

    public SuppositionResponse report(UUID id, SupposeRequest request) {
        var determination = determinations.required(id);
        var present = gathering.of(subjects.of(determination));
        var supposition = new SuppositionReading(present, standards::canonical).read(request);
        return new SuppositionResponse(
                id,
                determination.stage(),
                ReadinessResponse.of(present),
                ReadinessResponse.of(supposition.over(present)));
    }
}
