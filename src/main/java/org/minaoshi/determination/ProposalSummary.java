package org.minaoshi.determination;

import java.time.Instant;
import org.minaoshi.record.Outcome;

/**
 * A content that was put before the council.
 *
 * @param standing it is before the council, or was decided; false once it was returned or another content took its place
 */
public record ProposalSummary(
        int round, Outcome outcome, String digest, String proposedBy, Instant proposedAt, boolean standing) {}
