package org.minaoshi.determination;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Asks the laws without doing anything. */
@ApplicationScoped
public class ReadinessService {

    final Determinations determinations;
    final RecordGathering gathering;

    ReadinessService(Determinations determinations, RecordGathering gathering) {
        this.determinations = determinations;
        this.gathering = gathering;
    }

    public ReadinessResponse report(UUID id) {
        return ReadinessResponse.of(gathering.of(determinations.required(id)));
    }
}
