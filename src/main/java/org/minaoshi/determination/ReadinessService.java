package org.minaoshi.determination;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.minaoshi.gathering.RecordGathering;

/** Asks the laws without doing anything. */
@ApplicationScoped
public class ReadinessService {

    final Determinations determinations;
    final SubjectReading subjects;
    final RecordGathering gathering;

    ReadinessService(Determinations determinations, SubjectReading subjects, RecordGathering gathering) {
        this.determinations = determinations;
        this.subjects = subjects;
        this.gathering = gathering;
    }

    public ReadinessResponse report(UUID id) {
        return ReadinessResponse.of(gathering.of(subjects.of(determinations.required(id))));
    }
}
