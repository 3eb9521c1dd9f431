package org.minaoshi.standard;

import java.util.List;
import org.minaoshi.platform.CanonicalJson;
import org.minaoshi.platform.LocalizedText;
import org.minaoshi.platform.PartialDate;

/** What an edition says, in one writing and one order, so that the same edition has the same digest in whatever way it was sent. */
record EditionContent(
        String standard,
        String edition,
        LocalizedText label,
        PartialDate published,
        String predecessor,
        AmendmentsStated amendmentsStated,
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

    int retiredCount() {
        return (int) provisions.stream().filter(Provision::isRetired).count();
    }
}
