package org.minaoshi.intake;

import java.util.List;
import org.minaoshi.comparison.Kind;

/** @param provisions the first of them, in the standard's order; of the unchanged ones none */
public record EditionChangeGroup(Kind kind, int count, List<ChangedProvision> provisions) {}
