package org.minaoshi.gathering;

import java.util.List;
import org.minaoshi.platform.LocalizedText;
import org.minaoshi.platform.PartialDate;
import org.minaoshi.record.FactorRecord.Entries;
import org.minaoshi.record.FactorRecord.Evidence;
import org.minaoshi.record.FactorRecord.Period;
import org.minaoshi.record.Snapshot;

/** Names the members of published evidence while it is put together; each kind has a few of them. */
final class EvidenceBuilder {

    private final String kind;
    private final LocalizedText statement;
    Entries feedback;
    List<LocalizedText> sources;
    Period period;
    LocalizedText scope;
    LocalizedText method;
    Integer fiscalYear;
    Snapshot.About about;
    PartialDate occurred;
    String severity;
    LocalizedText source;
    LocalizedText name;
    String value;
    LocalizedText unit;
    PartialDate asOf;

    EvidenceBuilder(String kind, LocalizedText statement) {
        this.kind = kind;
        this.statement = statement;
    }

    Evidence build() {
        return new Evidence(
                kind,
                statement,
                feedback,
                sources,
                period,
                scope,
                method,
                fiscalYear,
                about,
                occurred,
                severity,
                source,
                name,
                value,
                unit,
                asOf);
    }
}
