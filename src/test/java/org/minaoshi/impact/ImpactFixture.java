package org.minaoshi.impact;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.minaoshi.platform.LocalizedText.text;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.minaoshi.comparison.StandardComparison;
import org.minaoshi.platform.Digests;
import org.minaoshi.platform.Substance;
import org.minaoshi.standard.AmendmentKind;
import org.minaoshi.standard.AmendmentResponse;
import org.minaoshi.standard.AmendmentsStated;
import org.minaoshi.standard.CrossReferenceResponse;
import org.minaoshi.standard.Paragraph;
import org.minaoshi.standard.ProvisionFact;
import org.minaoshi.standard.ProvisionStatus;
import org.minaoshi.standard.ProvisionsStated;
import org.minaoshi.standard.StandardEditionResponse;
import org.minaoshi.standard.WholeProvision;
import org.minaoshi.standard.WholeStandardEdition;

/** Editions and citations in one line each. Designations have one-letter categories here, and sort keys that put them into natural order. */
final class ImpactFixture {

    static final String STANDARD = "guidelines";

    static Citation citation(int item, String designation) {
        return pinned(item, null, designation);
    }

    static Citation pinned(int item, String edition, String designation) {
        return new Citation(new Impact.Item(item, text("項目" + item, null)), STANDARD, edition, designation);
    }

    static ProvisionFact active(String edition, String designation) {
        return provision(edition, designation, false);
    }

    static ProvisionFact retired(String edition, String designation) {
        return provision(edition, designation, true);
    }

    private static ProvisionFact provision(String edition, String designation, boolean retired) {
        return new ProvisionFact(
                STANDARD, edition, designation, text(designation + "の標題", null), retired, sortKey(designation));
    }

    private static String sortKey(String designation) {
        return designation.charAt(0)
                + Arrays.stream(designation.substring(1).split("-"))
                        .map(number -> "%06d".formatted(Integer.parseInt(number)))
                        .collect(joining());
    }

    static AmendmentResponse amended(String provision, AmendmentKind kind) {
        return amendment(provision, kind, null);
    }

    static AmendmentResponse moved(String from, String to) {
        return amendment(to, AmendmentKind.PROVISION_MOVED, from);
    }

    private static AmendmentResponse amendment(String provision, AmendmentKind kind, String fromProvision) {
        return new AmendmentResponse(
                STANDARD, null, provision, 1, kind, null, null, fromProvision, null, text("改訂", null), List.of());
    }

    static EditionText partial(String edition, List<ProvisionFact> provisions, AmendmentResponse... amendments) {
        return edition(edition, false, provisions, amendments);
    }

    static EditionText complete(String edition, List<ProvisionFact> provisions, AmendmentResponse... amendments) {
        return edition(edition, true, provisions, amendments);
    }

    private static EditionText edition(
            String edition, boolean complete, List<ProvisionFact> provisions, AmendmentResponse... amendments) {
        Map<String, WholeProvision> whole = new LinkedHashMap<>();
        provisions.stream()
                .sorted(Comparator.comparing(ProvisionFact::sortKey))
                .forEach(provision -> whole.put(provision.designation(), whole(provision, List.of(amendments))));
        return EditionText.of(new WholeStandardEdition(edition(edition, complete), whole), Findings.NONE);
    }

    private static StandardEditionResponse edition(String edition, boolean complete) {
        return new StandardEditionResponse(
                STANDARD,
                edition,
                text("版", null),
                null,
                null,
                complete ? AmendmentsStated.COMPLETE : AmendmentsStated.PARTIAL,
                ProvisionsStated.PARTIAL,
                null,
                "digest of " + edition,
                0,
                0,
                0,
                Instant.EPOCH);
    }

    private static WholeProvision whole(ProvisionFact provision, List<AmendmentResponse> amendments) {
        return new WholeProvision(
                provision.designation(),
                provision.designation().substring(0, 1),
                provision.sortKey(),
                provision.title(),
                null,
                provision.retired() ? ProvisionStatus.RETIRED : ProvisionStatus.ACTIVE,
                List.of(),
                List.of(),
                amendments.stream()
                        .filter(amendment -> amendment.provision().equals(provision.designation()))
                        .toList(),
                "digest of " + provision.designation());
    }

    /** The same edition, of which everything is registered. */
    static EditionText whole(EditionText text) {
        var edition = text.whole().edition();
        return EditionText.of(
                new WholeStandardEdition(
                        new StandardEditionResponse(
                                edition.standard(),
                                edition.edition(),
                                edition.label(),
                                null,
                                null,
                                edition.amendmentsStated(),
                                ProvisionsStated.COMPLETE,
                                null,
                                edition.digest(),
                                0,
                                0,
                                0,
                                edition.registeredAt()),
                        text.whole().provisions()),
                text.findings());
    }

    /** @param references each as {@code 統24 実13} */
    static EditionText referring(EditionText text, String... references) {
        var provisions = new LinkedHashMap<>(text.whole().provisions());
        for (var reference : references) {
            var ends = reference.split(" ");
            provisions.computeIfPresent(ends[0], (designation, from) -> referring(from, ends[1]));
        }
        return EditionText.of(new WholeStandardEdition(text.whole().edition(), provisions), text.findings());
    }

    private static WholeProvision referring(WholeProvision from, String to) {
        return saying(
                from,
                from.paragraphs(),
                Stream.concat(
                                from.crossReferences().stream(),
                                Stream.of(new CrossReferenceResponse(from.designation(), null, to, null)))
                        .toList(),
                from.digest() + to);
    }

    /** A provision with one paragraph of that text, and with the digests that such a text has. */
    static EditionText saying(EditionText text, String designation, String words) {
        return saying(
                text,
                designation,
                new Paragraph("1", null, Digests.sha256(words.getBytes(UTF_8)), Substance.digest(words)),
                words);
    }

    /** The same, where only the digest of the text as it stands is known. */
    static EditionText digested(EditionText text, String designation, String words) {
        return saying(text, designation, new Paragraph("1", null, Digests.sha256(words.getBytes(UTF_8)), null), words);
    }

    private static EditionText saying(EditionText text, String designation, Paragraph paragraph, String digest) {
        var provisions = new LinkedHashMap<>(text.whole().provisions());
        provisions.computeIfPresent(
                designation,
                (same, provision) -> saying(provision, List.of(paragraph), provision.crossReferences(), digest));
        return EditionText.of(new WholeStandardEdition(text.whole().edition(), provisions), text.findings());
    }

    private static WholeProvision saying(
            WholeProvision provision,
            List<Paragraph> paragraphs,
            List<CrossReferenceResponse> references,
            String digest) {
        return new WholeProvision(
                provision.designation(),
                provision.category(),
                provision.sortKey(),
                provision.title(),
                provision.summary(),
                provision.status(),
                paragraphs,
                references,
                provision.amendments(),
                digest);
    }

    /** The same edition with what comparing it with the one before finds. */
    static EditionText compared(EditionText before, EditionText now) {
        return EditionText.of(now.whole(), Findings.of(StandardComparison.of(before.whole(), now.whole())));
    }

    /** What an edition does to a checklist whose items are those that cite. */
    static Considered considered(Lineage lineage, Citation... citations) {
        return Considered.of(
                lineage,
                List.of(citations),
                Stream.of(citations)
                        .map(Citation::item)
                        .distinct()
                        .sorted(Comparator.comparing(Impact.Item::number))
                        .map(item -> new Considered.CheckedItem(item, "digest of item " + item.number()))
                        .toList());
    }

    /** Its pairs, as deep as asked. */
    static List<Impact> impacts(Considered considered, int depth) {
        return IntStream.range(0, considered.size())
                .filter(pair -> considered.distance(pair) <= depth)
                .mapToObj(considered::impact)
                .toList();
    }

    static List<ProvisionFact> actives(String edition, String... designations) {
        return Stream.of(designations)
                .map(designation -> active(edition, designation))
                .toList();
    }

    static Lineage lineage(EditionText... editions) {
        return new Lineage(List.of(editions), Map.of());
    }

    private ImpactFixture() {}
}
