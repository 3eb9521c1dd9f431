package org.minaoshi.platform;

/** A fault and the kind of refusal it would get by itself. */
public record TypedFault(ProblemType type, Fault fault) {}
