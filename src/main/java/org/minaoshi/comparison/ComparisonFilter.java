package org.minaoshi.comparison;

import java.util.List;

/**
 * What of a comparison is asked for; null means any.
 *
 * @param category code of a part of the standard; null for a checklist
 * @param changed false for what is unchanged alone, true for everything else
 */
record ComparisonFilter(Kind kind, Weight weight, Agreement agreement, String category, Boolean changed) {

    List<ProvisionComparison> of(StandardComparison comparison) {
        return comparison.entries().stream()
                .filter(entry -> isAsked(entry.kind(), entry.weight())
                        && (agreement == null || agreement == entry.agreement())
                        && (category == null || category.equals(entry.known().category())))
                .toList();
    }

    List<ItemComparison> of(ChecklistComparison comparison) {
        return comparison.entries().stream()
                .filter(entry -> isAsked(entry.kind(), entry.weight()))
                .toList();
    }

    private boolean isAsked(Kind which, Weight ofWeight) {
        return (kind == null || kind == which)
                && (weight == null || weight == ofWeight)
                && (changed == null || changed == (which != Kind.UNCHANGED));
    }
}
