package org.minaoshi.comparison;

import java.util.List;
import java.util.Set;
import org.minaoshi.platform.LocalizedText;
import org.minaoshi.platform.Page;
import org.minaoshi.standard.ProvisionStatus;
import org.minaoshi.standard.WholeProvision;

/**
 * A page of a comparison of two editions of a standard.
 *
 * @param counts of the whole comparison, whatever is filtered
 */
record StandardComparisonResponse(
        String standard,
        ComparedEdition since,
        ComparedEdition until,
        List<ComparedEdition> between,
        ComparisonCounts counts,
        List<Entry> items,
        String nextPageToken) {

    record Entry(
            Kind kind,
            Kind stated,
            Kind found,
            Agreement agreement,
            Weight weight,
            Set<RecognisedBy> recognisedBy,
            List<Side> former,
            List<Side> latter,
            Side between,
            List<FieldChange> fields,
            List<Statement> statements,
            List<String> candidates) {

        static Entry of(ProvisionComparison entry) {
            return new Entry(
                    entry.kind(),
                    entry.stated(),
                    entry.found(),
                    entry.agreement(),
                    entry.weight(),
                    entry.recognisedBy(),
                    entry.former().stream().map(Side::of).toList(),
                    entry.latter().stream().map(Side::of).toList(),
                    entry.between() == null ? null : Side.of(entry.between()),
                    entry.fields(),
                    entry.statements(),
                    entry.candidates());
        }
    }

    record Side(String designation, LocalizedText title, ProvisionStatus status, String digest) {
        static Side of(WholeProvision provision) {
            return new Side(provision.designation(), provision.title(), provision.status(), provision.digest());
        }
    }

    static StandardComparisonResponse of(StandardComparison comparison, Page<ProvisionComparison> page) {
        return new StandardComparisonResponse(
                comparison.until().standard(),
                ComparedEdition.of(comparison.since()),
                ComparedEdition.of(comparison.until()),
                comparison.between().stream().map(ComparedEdition::of).toList(),
                ComparisonCounts.ofProvisions(comparison.entries()),
                page.items().stream().map(Entry::of).toList(),
                page.nextPageToken());
    }
}
