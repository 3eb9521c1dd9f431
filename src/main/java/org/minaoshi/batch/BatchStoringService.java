package org.minaoshi.batch;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.minaoshi.feedback.SubmissionService;
import org.minaoshi.feedback.SubmitFeedbackRequest;
import org.minaoshi.feedback.SubmittedFeedback;
import org.minaoshi.platform.JsonLines;
import org.minaoshi.platform.LineSource;

/** Stores the good lines of a batch, all of them in one transaction that waits for nobody. */
@ApplicationScoped
class BatchStoringService {

    private static final int LINES_AT_ONCE = 1000;
    private static final int BYTES_AT_ONCE = 2 * 1024 * 1024;

    /** Ten thousand short lines take a second or two, but the longest that are allowed have a thousand times as many characters to make findable. */
    private static final int SECONDS_AT_MOST = 300;

    final SubmissionService submissions;
    final JsonLines jsonLines;
    final Session session;
    final Clock clock;

    BatchStoringService(SubmissionService submissions, JsonLines jsonLines, Session session, Clock clock) {
        this.submissions = submissions;
        this.jsonLines = jsonLines;
        this.session = session;
        this.clock = clock;
    }

    /** With what became of each line, so that a repeated request finds it exactly where the feedback is there. */
    @Transactional
    @TransactionConfiguration(timeout = SECONDS_AT_MOST)
    public void store(BatchKey key, UUID attempt, Spool spool, Reading reading) {
        write(key, attempt, rows -> {
            if (!rows.hold()) {
                throw BatchProblems.running();
            }
        });
        var counts = new HashMap<CountedFor, Integer>();
        var line = jsonLines.lines(spool.read());
        for (int next = 0; next < reading.good().size(); ) {
            var requests = some(line, reading.good().size() - next);
            var stored = submissions.submitAll(requests, reading.admission());
            var numbers = reading.good().subList(next, next + requests.size());
            write(key, attempt, rows -> rows.addStored(numbers, stored));
            stored.forEach(one -> counts.merge(CountedFor.of(one), 1, Integer::sum));
            next += requests.size();
        }
        write(key, attempt, rows -> {
            rows.addRefused(reading.refusals());
            rows.end(BatchState.STORED, reading, yearCounts(counts), clock.instant());
        });
    }

    private record CountedFor(int fiscalYear, boolean late) {
        static CountedFor of(SubmittedFeedback one) {
            return new CountedFor(one.fiscalYear(), one.late());
        }
    }

    private static List<YearCount> yearCounts(Map<CountedFor, Integer> counts) {
        return counts.entrySet().stream()
                .map(entry -> new YearCount(
                        entry.getKey().fiscalYear(), entry.getKey().late(), entry.getValue()))
                .sorted(Comparator.comparing(YearCount::fiscalYear).thenComparing(YearCount::late))
                .toList();
    }

    /** As many as go well into one statement. */
    private List<SubmitFeedbackRequest> some(LineSource line, int left) {
        try {
            var requests = new ArrayList<SubmitFeedbackRequest>();
            for (int bytes = 0; bytes < BYTES_AT_ONCE && requests.size() < Math.min(LINES_AT_ONCE, left); ) {
                line.next();
                requests.add(jsonLines.read(line, SubmitFeedbackRequest.class));
                bytes += line.length();
            }
            return requests;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Writing {
        void write(BatchRows rows) throws SQLException;
    }

    private void write(BatchKey key, UUID attempt, Writing writing) {
        session.doWork(connection -> writing.write(new BatchRows(connection, key, attempt)));
    }
}
