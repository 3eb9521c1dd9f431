package org.minaoshi.evidence;

import java.util.UUID;

/**
 * That an entry rests on some feedback.
 *
 * @param place 1 for the first entry of its factor in that review, and so on
 */
public record EvidenceUse(UUID id, UUID determination, String factor, int place) {}
