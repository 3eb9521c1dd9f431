package org.minaoshi.batch;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.UUID;
import org.minaoshi.feedback.SubmissionService;
import org.minaoshi.identity.CurrentActor;
import org.minaoshi.platform.Ids;
import org.minaoshi.platform.Language;
import org.minaoshi.platform.LocalizedText;
import org.minaoshi.platform.Page;
import org.minaoshi.platform.PageRequest;
import org.minaoshi.platform.ProblemException;

/** The door of this room. */
@ApplicationScoped
public class FeedbackBatchService {

    final Batches batches;
    final BatchReader reader;
    final BatchStoringService storing;
    final RunningBatches running;
    final SubmissionService submissions;
    final AgroalDataSource database;
    final CurrentActor currentActor;
    final Clock clock;

    FeedbackBatchService(
            Batches batches,
            BatchReader reader,
            BatchStoringService storing,
            RunningBatches running,
            SubmissionService submissions,
            AgroalDataSource database,
            CurrentActor currentActor,
            Clock clock) {
        this.batches = batches;
        this.reader = reader;
        this.storing = storing;
        this.running = running;
        this.submissions = submissions;
        this.database = database;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** @param replayed it had been stored by an earlier request */
    public record Received(FeedbackBatchResponse batch, boolean replayed) {}

    /** Stores the batch, or finds that it has been stored already. */
    public Received receive(UUID id, BatchMode mode, InputStream body, Language language) {
        var key = key(id);
        try {
            var replayed = isStored(key) || !runsNow(key, mode, body);
            if (replayed) {
                requireSame(key, mode, body);
            }
            return new Received(get(id, language), replayed);
        } catch (IOException lost) {
            throw BatchProblems.interrupted();
        }
    }

    public FeedbackBatchResponse get(UUID id, Language language) {
        return required(key(id)).response(language);
    }

    /** @param refused only those that were refused, or only those that were not; all where it is null */
    public Page<BatchLineResponse> lines(UUID id, Boolean refused, PageRequest page, Language language) {
        required(key(id));
        var rows = batches.lines(key(id), refused, page);
        return new Page<>(
                rows.items().stream().map(line -> line.response(language)).toList(), rows.nextPageToken());
    }

    /** False where another request has stored it since it was looked for. */
    private boolean runsNow(BatchKey key, BatchMode mode, InputStream body) throws IOException {
        var attempt = Ids.next();
        var place = running.take(key.organisation());
        try (place;
                var claim = Claim.take(database, key, attempt).orElseThrow(BatchProblems::running)) {
            if (!claim.begin(mode, currentActor.get().id(), clock.instant())) {
                return false;
            }
            try (var spool = new Spool()) {
                var reading = read(body, spool, claim);
                if (mode == BatchMode.ALL_OR_NOTHING && !reading.refusals().isEmpty()) {
                    claim.refuse(reading, clock.instant());
                    throw refused(reading);
                }
                storing.store(key, attempt, spool, reading);
                return true;
            }
        }
    }

    /** A body that is refused as a whole is as if it had never come. */
    private Reading read(InputStream body, Spool spool, Claim claim) throws IOException {
        try {
            return reader.read(body, spool, claim::progress);
        } catch (ProblemException whole) {
            claim.forget();
            throw whole;
        }
    }

    private static ProblemException refused(Reading reading) {
        var refused = reading.refusals().size();
        return BatchProblems.REFUSED.inLines(
                LocalizedText.text(
                        "%d 行のうち %d 行に誤りがあり、何も保存していません".formatted(reading.received(), refused),
                        "%d of %d lines are refused, and nothing was stored".formatted(refused, reading.received())),
                reading.refusalsTold());
    }

    private void requireSame(BatchKey key, BatchMode mode, InputStream body) throws IOException {
        var stored = required(key);
        if (stored.mode() != mode || !reader.digest(body).equals(stored.digest())) {
            throw BatchProblems.REUSED.because("新しい一括提出には新しい ID を使ってください", "A new batch needs a new id");
        }
    }

    private boolean isStored(BatchKey key) {
        return batches.find(key).filter(Batch::isStored).isPresent();
    }

    private Batch required(BatchKey key) {
        return batches.find(key).orElseThrow(BatchProblems::unknown);
    }

    private BatchKey key(UUID id) {
        return new BatchKey(submissions.submitter(), id);
    }
}
