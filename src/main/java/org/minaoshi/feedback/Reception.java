package org.minaoshi.feedback;

import java.time.Instant;
import java.util.UUID;
import org.minaoshi.checklist.CountsFor;

/** What is put on feedback when it is received. */
record Reception(UUID id, TrackingNumber number, CountsFor countsFor, Instant at) {}
