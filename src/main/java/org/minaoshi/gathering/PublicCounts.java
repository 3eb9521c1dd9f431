package org.minaoshi.gathering;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.minaoshi.feedback.FeedbackFact;
import org.minaoshi.record.FactorRecord;
import org.minaoshi.record.Snapshot;

/** Law 14: how many there were of each sort, and no number under three. */
final class PublicCounts {

    private static final int SMALLEST_SHOWN = 3;

    private record Sort(String kind, String organisationKind, String disposition) {}

    private static final Comparator<Sort> ORDER = Comparator.comparing(Sort::kind)
            .thenComparing(Sort::organisationKind)
            .thenComparing(Sort::disposition, Comparator.nullsLast(Comparator.naturalOrder()));

    static List<Snapshot.FeedbackTally> of(List<FeedbackFact> feedback) {
        Map<Sort, Long> counts = feedback.stream()
                .collect(Collectors.groupingBy(PublicCounts::sort, () -> new TreeMap<>(ORDER), Collectors.counting()));
        return counts.entrySet().stream()
                .map(entry -> new Snapshot.FeedbackTally(
                        entry.getKey().kind(),
                        entry.getKey().organisationKind(),
                        entry.getKey().disposition(),
                        shown(entry.getValue())))
                .toList();
    }

    static List<FactorRecord.Tally> byOrganisationKind(List<FeedbackFact> feedback) {
        Map<String, Long> counts = feedback.stream()
                .collect(Collectors.groupingBy(
                        fact -> fact.organisationKind().name(), TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(entry -> new FactorRecord.Tally(entry.getKey(), shown(entry.getValue())))
                .toList();
    }

    static Integer shown(long count) {
        return count < SMALLEST_SHOWN ? null : Math.toIntExact(count);
    }

    private static Sort sort(FeedbackFact fact) {
        return new Sort(
                fact.kind().name(),
                fact.organisationKind().name(),
                fact.disposition() == null ? null : fact.disposition().name());
    }

    private PublicCounts() {}
}
