package org.minaoshi.batch;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.function.IntConsumer;
import org.minaoshi.feedback.Admission;
import org.minaoshi.feedback.SubmissionService;
import org.minaoshi.feedback.SubmitFeedbackRequest;
import org.minaoshi.platform.Digests;
import org.minaoshi.platform.JsonLines;
import org.minaoshi.platform.LineRefusal;
import org.minaoshi.platform.LineSource;
import org.minaoshi.platform.ProblemException;

/** Reads a batch line by line, as it arrives, and holds each line against what a single submission is held against. */
@Singleton
class BatchReader {

    private static final int MOST_LINES = 10_000;
    private static final int LINES_TO_A_STEP = 500;

    final JsonLines jsonLines;
    final SubmissionService submissions;
    final BatchConfig config;
    final Clock clock;

    BatchReader(JsonLines jsonLines, SubmissionService submissions, BatchConfig config, Clock clock) {
        this.jsonLines = jsonLines;
        this.submissions = submissions;
        this.config = config;
        this.clock = clock;
    }

    /** @param progress is told from time to time how many submissions have been read */
    Reading read(InputStream body, Spool spool, IntConsumer progress) throws IOException {
        var reading = new UnfinishedReading(body, spool, progress);
        while (reading.next()) {
            reading.take();
        }
        return reading.finished();
    }

    /** The digest alone, where it is all that is asked. */
    String digest(InputStream body) throws IOException {
        var digested = digested(body);
        digested.transferTo(OutputStream.nullOutputStream());
        return Digests.hex(digested.getMessageDigest());
    }

    private static DigestInputStream digested(InputStream body) {
        return new DigestInputStream(body, Digests.sha256());
    }

    /** What has been read so far. */
    private final class UnfinishedReading {

        private final DigestInputStream body;
        private final LineSource line;
        private final Spool spool;
        private final IntConsumer progress;
        private final Instant deadline = clock.instant().plus(config.longestReading());
        private final Admission admission = submissions.admission();
        private final ArrayList<Integer> good = new ArrayList<>();
        private final ArrayList<LineRefusal> refusals = new ArrayList<>();
        private Instant told = clock.instant();

        UnfinishedReading(InputStream body, Spool spool, IntConsumer progress) {
            this.body = digested(body);
            this.line = jsonLines.lines(this.body);
            this.spool = spool;
            this.progress = progress;
        }

        boolean next() throws IOException {
            do {
                if (!line.next()) {
                    return false;
                }
                if (clock.instant().isAfter(deadline)) {
                    throw BatchProblems.TOO_SLOW.because("分割して送ってください", "Send it in smaller parts");
                }
            } while (line.isBlank());
            return true;
        }

        void take() throws IOException {
            if (received() == MOST_LINES) {
                throw BatchProblems.TOO_LONG.because(
                        "1 回に提出できるのは %d 行までです".formatted(MOST_LINES),
                        "A batch has at most %d lines".formatted(MOST_LINES));
            }
            try {
                admission.require(jsonLines.required(line, SubmitFeedbackRequest.class));
                good.add(line.number());
                spool.add(line);
            } catch (ProblemException refused) {
                refusals.add(LineRefusal.of(line.number(), refused));
            }
            tellProgress();
        }

        Reading finished() {
            if (received() == 0) {
                throw BatchProblems.EMPTY.because("1 行に 1 件の意見・要望を書いてください", "One submission on each line");
            }
            return new Reading(good, refusals, Digests.hex(body.getMessageDigest()), admission);
        }

        private int received() {
            return good.size() + refusals.size();
        }

        private void tellProgress() {
            var now = clock.instant();
            if (received() % LINES_TO_A_STEP == 0 || Duration.between(told, now).toSeconds() >= 1) {
                told = now;
                progress.accept(received());
            }
        }
    }
}
