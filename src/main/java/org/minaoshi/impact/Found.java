package org.minaoshi.impact;

import java.util.List;
import org.minaoshi.comparison.Kind;

/**
 * What comparing an edition with the one before finds of a provision, nobody's word taken.
 *
 * @param kind ADDED, CHANGED, MOVED, SPLIT, MERGED, REARRANGED or RETIRED
 * @param from what it was called before, where that was something else
 * @param changes those of substance
 */
public record Found(Kind kind, List<String> from, List<FoundChange> changes) {}
