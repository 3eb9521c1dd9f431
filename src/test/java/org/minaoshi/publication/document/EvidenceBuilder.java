package org.minaoshi.publication.document;

import java.util.List;
import org.minaoshi.platform.LocalizedText;
import org.minaoshi.platform.PartialDate;
import org.minaoshi.record.FactorRecord.Entries;
import org.minaoshi.record.FactorRecord.Evidence;
import org.minaoshi.record.FactorRecord.Period;
import org.minaoshi.record.Snapshot;

/** Evidence has sixteen members of which each kind has a few. */
final class EvidenceBuilder {

    private final String kind;
    private final LocalizedText statement;
    private Entries feedback;
    private List<LocalizedText> sources;
    private Period period;
    private LocalizedText scope;
    private LocalizedText method;
    private Integer fiscalYear;
    private Snapshot.About about;
    private PartialDate occurred;
    private String severity;
    private LocalizedText source;
    private LocalizedText name;
    private String value;
    private LocalizedText unit;
    private PartialDate asOf;

    EvidenceBuilder(String kind, LocalizedText statement) {
        this.kind = kind;
        this.statement = statement;
    }

    EvidenceBuilder with(Entries entries) {
        feedback = entries;
        return this;
    }

    EvidenceBuilder searched(List<LocalizedText> where, String from, String to, LocalizedText what, LocalizedText how) {
        sources = where;
        period = new Period(PartialDate.of(from), PartialDate.of(to));
        scope = what;
        method = how;
        return this;
    }

    EvidenceBuilder from(int year, Snapshot.About text) {
        fiscalYear = year;
        about = text;
        return this;
    }

    EvidenceBuilder about(Snapshot.About text) {
        about = text;
        return this;
    }

    EvidenceBuilder happened(String when, String howBad, LocalizedText saidBy) {
        occurred = PartialDate.of(when);
        severity = howBad;
        source = saidBy;
        return this;
    }

    EvidenceBuilder measured(LocalizedText what, String result, LocalizedText in, String when, LocalizedText by) {
        name = what;
        value = result;
        unit = in;
        asOf = PartialDate.of(when);
        source = by;
        return this;
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
