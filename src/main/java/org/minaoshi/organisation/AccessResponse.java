package org.minaoshi.organisation;

import java.time.Instant;
import java.util.UUID;

/** One of the ways an organisation is known. Exactly one of subject and client is there. */
public record AccessResponse(
        UUID id, String issuer, String subject, String client, String note, Instant registeredAt) {}
