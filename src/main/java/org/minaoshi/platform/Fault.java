package org.minaoshi.platform;

/** One thing that is wrong, and its place: a JSON pointer (RFC 6901) into the body, or the bare name of a query parameter. */
public record Fault(String pointer, LocalizedText detail) {}
