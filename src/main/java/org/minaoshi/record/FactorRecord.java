package org.minaoshi.record;

import java.util.List;
import org.minaoshi.platform.LocalizedText;
import org.minaoshi.platform.PartialDate;

/**
 * One factor of the rule set with its assessment and its evidence.
 *
 * @param origin RULE or PRACTICE
 * @param finding null while it has not been assessed; never null in a snapshot
 * @param text the assessment in words
 * @param about the text the conclusion is about, where it is about one
 * @param evidence in the order it was recorded
 */
public record FactorRecord(
        String code,
        String origin,
        LocalizedText title,
        Finding finding,
        LocalizedText text,
        Snapshot.About about,
        List<Evidence> evidence) {

    /** The same factor with this finding; what was said in words is of another one. */
    FactorRecord found(Finding supposed) {
        return new FactorRecord(code, origin, title, supposed, null, about, evidence);
    }

    /**
     * The public part of one evidence entry. Which members are there follows from the kind.
     *
     * @param kind FEEDBACK, INCIDENT, NEGATIVE_FINDING, TREND, CARRY_OVER, IMPACT or METRIC
     * @param feedback FEEDBACK: how many entries it names; not of which organisations' kinds, since with the counts of the year that could tell a small number
     * @param sources NEGATIVE_FINDING, TREND: where was searched
     * @param period NEGATIVE_FINDING, TREND: for which time
     * @param scope NEGATIVE_FINDING: for what
     * @param method NEGATIVE_FINDING: how
     * @param fiscalYear CARRY_OVER: the year whose conclusion is carried over
     * @param about CARRY_OVER, IMPACT: the edition
     * @param occurred INCIDENT
     * @param severity INCIDENT: LOW, MEDIUM, HIGH or CRITICAL
     * @param source INCIDENT, METRIC
     * @param name METRIC: what was measured
     * @param value METRIC
     * @param unit METRIC
     * @param asOf METRIC
     */
    public record Evidence(
            String kind,
            LocalizedText statement,
            Entries feedback,
            List<LocalizedText> sources,
            Period period,
            LocalizedText scope,
            LocalizedText method,
            Integer fiscalYear,
            Snapshot.About about,
            PartialDate occurred,
            String severity,
            LocalizedText source,
            LocalizedText name,
            String value,
            LocalizedText unit,
            PartialDate asOf) {}

    /** @param count left out where fewer than three (law 14) */
    public record Entries(Integer count) {}

    public record Period(PartialDate from, PartialDate to) {}
}
