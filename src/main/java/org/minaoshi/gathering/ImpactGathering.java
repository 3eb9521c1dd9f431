package org.minaoshi.gathering;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.minaoshi.checklist.CitationFact;
import org.minaoshi.checklist.FiscalYear;
import org.minaoshi.evidence.Basis;
import org.minaoshi.evidence.EvidenceFact;
import org.minaoshi.impact.Coverage;
import org.minaoshi.impact.Found;
import org.minaoshi.impact.Impact;
import org.minaoshi.platform.ServiceClock;
import org.minaoshi.record.ReviewRecord;
import org.minaoshi.record.Snapshot;
import org.minaoshi.standard.AmendmentResponse;
import org.minaoshi.standard.StandardEditionResponse;
import org.minaoshi.standard.StandardService;

/** What the standards changed, as far as the checklist cites them. */
final class ImpactGathering {

    private final StandardService standards;
    private final Texts texts;

    ImpactGathering(StandardService standards, Texts texts) {
        this.standards = standards;
        this.texts = texts;
    }

    List<Snapshot.Considered> considered(List<Coverage> coverage) {
        return coverage.stream().map(this::considered).toList();
    }

    private Snapshot.Considered considered(Coverage coverage) {
        var standard = texts.standard(coverage.standard());
        var edition = texts.edition(coverage.standard(), coverage.edition());
        return new Snapshot.Considered(
                standard.code(),
                standard.title(),
                standard.publisher(),
                edition.edition(),
                edition.label(),
                edition.published(),
                edition.digest(),
                coverage.provisions().stream().map(ImpactGathering::coverage).toList());
    }

    private static Snapshot.Coverage coverage(Coverage.Provision provision) {
        var examined = provision.examination();
        return new Snapshot.Coverage(
                provision.designation(),
                provision.title(),
                provision.items(),
                provision.state().name(),
                examined == null ? null : new Snapshot.Examination(examined.source(), examined.reason()));
    }

    static Snapshot.Impact impact(Impact impact) {
        var provision = impact.provision();
        var judged = impact.judgement();
        return new Snapshot.Impact(
                new Snapshot.Item(impact.item().number(), impact.item().title()),
                new Snapshot.Provision(
                        provision.standard(),
                        provision.edition(),
                        provision.designation(),
                        provision.title(),
                        provision.retired()),
                impact.path(),
                impact.amendments().stream().map(ImpactGathering::amendment).toList(),
                impact.found() == null ? null : found(impact.found()),
                judged == null ? null : judged.judgement().name(),
                judged == null ? null : judged.reason(),
                judged == null || judged.carriedFrom() == null ? null : carriedFrom(judged));
    }

    private static Snapshot.Found found(Found found) {
        return new Snapshot.Found(
                found.kind().name(),
                found.from(),
                found.changes().stream()
                        .map(change -> new Snapshot.FoundChange(
                                change.field().name(),
                                change.change().name(),
                                change.paragraph(),
                                change.fromParagraph(),
                                change.target()))
                        .toList());
    }

    private static Snapshot.CarriedFrom carriedFrom(Impact.Judged judged) {
        var origin = judged.carriedFrom();
        return new Snapshot.CarriedFrom(
                origin.determination(),
                origin.fiscalYear(),
                origin.edition(),
                LocalDate.ofInstant(judged.judgedAt(), ServiceClock.ZONE));
    }

    private static Snapshot.Amendment amendment(AmendmentResponse amendment) {
        return new Snapshot.Amendment(
                amendment.kind().name(),
                amendment.paragraph(),
                amendment.fromParagraph(),
                amendment.fromProvision(),
                amendment.strength() == null ? null : amendment.strength().name(),
                amendment.summary(),
                amendment.cites() == null ? List.of() : amendment.cites());
    }

    /** Editions of cited standards that state amendments, could be known in that year, and that no review has looked through. */
    List<ReviewRecord.Edition> unconsidered(
            List<CitationFact> citations, Set<ReviewRecord.Edition> considered, int fiscalYear) {
        return citations.stream()
                .map(CitationFact::standard)
                .distinct()
                .sorted()
                .flatMap(standard -> standards.editions(standard).stream())
                .filter(edition -> statesAmendments(edition) && isOf(edition, fiscalYear))
                .map(edition -> new ReviewRecord.Edition(edition.standard(), edition.edition()))
                .filter(edition -> !considered.contains(edition))
                .toList();
    }

    private static boolean statesAmendments(StandardEditionResponse edition) {
        return edition.amendmentsStated() != null;
    }

    private static boolean isOf(StandardEditionResponse edition, int fiscalYear) {
        return edition.published() == null
                || !edition.published().earliest().isAfter(new FiscalYear(fiscalYear).last());
    }

    /** Law 6: carried-over conclusions about a text whose newest edition is another text by now. */
    List<ReviewRecord.CarryOver> changed(List<EvidenceFact> evidence) {
        return evidence.stream().flatMap(this::changed).toList();
    }

    private Stream<ReviewRecord.CarryOver> changed(EvidenceFact fact) {
        return fact.basis() instanceof Basis.CarryOver carried
                        && !texts.latestDigest(carried.about().standard()).equals(fact.digest())
                ? Stream.of(new ReviewRecord.CarryOver(
                        fact.id(), fact.factor(), carried.about().standard()))
                : Stream.empty();
    }

    /** Law 4: evidence of the impacts of an edition that is not among those considered. */
    static List<ReviewRecord.Elsewhere> elsewhere(List<EvidenceFact> evidence, List<Snapshot.Considered> considered) {
        var editions = editions(considered);
        return evidence.stream()
                .filter(fact -> fact.basis() instanceof Basis.Impact)
                .map(fact -> new ReviewRecord.Elsewhere(fact.id(), fact.factor(), edition((Basis.Impact) fact.basis())))
                .filter(entry -> !editions.contains(entry.edition()))
                .toList();
    }

    private static ReviewRecord.Edition edition(Basis.Impact impact) {
        return new ReviewRecord.Edition(impact.standard(), impact.edition());
    }

    static Set<ReviewRecord.Edition> editions(List<Snapshot.Considered> considered) {
        return considered.stream()
                .map(edition -> new ReviewRecord.Edition(edition.standard(), edition.edition()))
                .collect(Collectors.toSet());
    }
}
