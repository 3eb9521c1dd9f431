package org.minaoshi.determination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.minaoshi.platform.LocalizedText;
import org.minaoshi.platform.Page;
import org.minaoshi.platform.PageRequest;
import org.minaoshi.record.Snapshot;

/**
 * The year, for whoever reads it or moves it on. Each step is one transaction; its precondition is given the present ETag and refuses if the caller meant
 * another state.
 */
@ApplicationScoped
public class DeterminationService {

    final Determinations determinations;
    final DeterminationReading reading;
    final OpenDetermination opening;
    final ProposeDetermination proposing;
    final MoveDetermination moving;
    final PublishDetermination publishing;

    DeterminationService(
            Determinations determinations,
            DeterminationReading reading,
            OpenDetermination opening,
            ProposeDetermination proposing,
            MoveDetermination moving,
            PublishDetermination publishing) {
        this.determinations = determinations;
        this.reading = reading;
        this.opening = opening;
        this.proposing = proposing;
        this.moving = moving;
        this.publishing = publishing;
    }

    public DeterminationResponse get(UUID id) {
        return reading.of(determinations.required(id));
    }

    public Page<DeterminationSummary> list(DeterminationFilter filter, PageRequest page) {
        return Page.of(determinations.page(filter, page), page, filter, row -> List.of(row.fiscalYear(), row.id()));
    }

    /** Every step that was taken, oldest first. */
    public List<StepTakenResponse> history(UUID id) {
        return determinations.required(id).history().steps().stream()
                .map(StepTaken::response)
                .toList();
    }

    @Transactional
    public DeterminationResponse open(OpenDeterminationRequest request) {
        return reading.of(opening.open(request));
    }

    @Transactional
    public DeterminationResponse propose(UUID id, ProposeRequest request, Consumer<String> precondition) {
        return reading.of(proposing.propose(id, request, tagged(precondition)));
    }

    @Transactional
    public DeterminationResponse withdraw(UUID id, LocalizedText reason, Consumer<String> precondition) {
        return reading.of(moving.withdraw(id, reason, tagged(precondition)));
    }

    @Transactional
    public DeterminationResponse giveBack(UUID id, LocalizedText reason, Consumer<String> precondition) {
        return reading.of(moving.giveBack(id, reason, tagged(precondition)));
    }

    @Transactional
    public DeterminationResponse escalate(UUID id, LocalizedText reason, Consumer<String> precondition) {
        return reading.of(moving.escalate(id, reason, tagged(precondition)));
    }

    @Transactional
    public DeterminationResponse conclude(UUID id, Snapshot.Panel said, Consumer<String> precondition) {
        return reading.of(moving.conclude(id, said, tagged(precondition)));
    }

    /** @param onDigest the content the chair has read */
    @Transactional
    public DeterminationResponse decide(UUID id, String onDigest, Consumer<String> precondition) {
        return reading.of(moving.decide(id, onDigest, tagged(precondition)));
    }

    @Transactional
    public DeterminationResponse publish(UUID id, Consumer<String> precondition) {
        return reading.of(publishing.publish(id, tagged(precondition)));
    }

    private Consumer<Determination> tagged(Consumer<String> precondition) {
        return determination -> precondition.accept(reading.etag(determination));
    }
}
