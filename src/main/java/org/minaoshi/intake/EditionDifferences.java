package org.minaoshi.intake;

import java.util.List;

/** Provisions of which the publisher states something else than comparing the editions finds. */
public record EditionDifferences(int count, List<ChangedProvision> provisions) {}
