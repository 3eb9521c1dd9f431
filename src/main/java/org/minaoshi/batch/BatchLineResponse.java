package org.minaoshi.batch;

import java.util.UUID;
import org.minaoshi.platform.RefusedLine;

/** What became of a line: it is kept as feedback, or was refused. */
public record BatchLineResponse(int line, UUID feedback, String trackingNumber, RefusedLine refusal) {}
