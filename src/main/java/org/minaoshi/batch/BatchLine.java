package org.minaoshi.batch;

import java.util.UUID;
import org.minaoshi.platform.Language;
import org.minaoshi.platform.LineRefusal;

/** What became of a line, as it is kept. */
record BatchLine(int line, UUID feedback, String trackingNumber, LineRefusal refusal) {

    BatchLineResponse response(Language language) {
        return new BatchLineResponse(line, feedback, trackingNumber, refusal == null ? null : refusal.in(language));
    }
}
