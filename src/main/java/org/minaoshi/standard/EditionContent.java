package org.minaoshi.standard;

import java.util.List;
import java.util.Objects;
import org.minaoshi.platform.CanonicalJson;
import org.minaoshi.platform.LocalizedText;
import org.minaoshi.platform.PartialDate;

/**
 * What an edition says, in one writing and one order, so that the same edition has the same digest in whatever way it was sent.
 *
 * @param provisionsStated null for PARTIAL, which it is where nothing is said: editions from before there was the word keep their digest
 */
record EditionContent(
        String standard,
        String edition,
        LocalizedText label,
        PartialDate published,
        String predecessor,
        AmendmentsStated amendmentsStated,
        ProvisionsStated provisionsStated,
        String textDigest,
        List<Provision> provisions,
        List<CrossReference> crossReferences,
        List<Amendment> amendments) {

    record Provision(
            Designation designation,
            LocalizedText title,
            ProvisionStatus status,
            LocalizedText summary,
            List<Paragraph> paragraphs) {

        boolean isRetired() {
            return status == ProvisionStatus.RETIRED;
        }
    }

    record CrossReference(Designation from, String paragraph, Designation to, String section) {}

    /** @param sequence its place among the amendments of the provision, from 1 */
    record Amendment(
            Designation provision,
            int sequence,
            AmendmentKind kind,
            String paragraph,
            String fromParagraph,
            Designation fromProvision,
            Strength strength,
            LocalizedText summary,
            List<Designation> cites) {}

    String digest() {
        return CanonicalJson.digest(this);
    }

    /** As {@link WholeEditions} would read it, were it registered. */
    WholeStandardEdition whole(StandardEditionResponse header, Notation notation) {
        return WholeStandardEdition.of(
                header,
                provisions.stream().map(provision -> row(provision, notation)).toList(),
                crossReferences.stream().map(EditionContent::response).toList(),
                amendments.stream().map(this::response).toList());
    }

    private static Provisions.WholeRow row(Provision provision, Notation notation) {
        return new Provisions.WholeRow(
                provision.designation().toString(),
                provision.designation().category(),
                notation.sortKey(provision.designation()),
                provision.title(),
                provision.summary(),
                provision.status(),
                provision.paragraphs());
    }

    private static CrossReferenceResponse response(CrossReference reference) {
        return new CrossReferenceResponse(
                reference.from().toString(), reference.paragraph(), text(reference.to()), reference.section());
    }

    private AmendmentResponse response(Amendment amendment) {
        return new AmendmentResponse(
                standard,
                edition,
                amendment.provision().toString(),
                amendment.sequence(),
                amendment.kind(),
                amendment.paragraph(),
                amendment.fromParagraph(),
                text(amendment.fromProvision()),
                amendment.strength(),
                amendment.summary(),
                amendment.cites().stream().map(Designation::toString).toList());
    }

    private static String text(Designation designation) {
        return Objects.toString(designation, null);
    }

    int retiredCount() {
        return (int) provisions.stream().filter(Provision::isRetired).count();
    }
}
