package org.minaoshi.retrospect;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.minaoshi.platform.LocalizedText;
import org.minaoshi.standard.AmendmentResponse;
import org.minaoshi.standard.CrossReferenceResponse;
import org.minaoshi.standard.Paragraph;
import org.minaoshi.standard.ProvisionStatus;
import org.minaoshi.standard.WholeProvision;

/**
 * A provision as it was, with its paragraphs.
 *
 * @param edition that was in force
 * @param amendments what that edition changed in it
 * @param digest of what it says, but not of its designation: the same digest on another day is the same provision
 * @param href where the edition says more of it, for ever
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProvisionAsOf(
        String standard,
        String edition,
        String designation,
        String category,
        LocalizedText title,
        LocalizedText summary,
        ProvisionStatus status,
        List<Paragraph> paragraphs,
        List<CrossReferenceResponse> crossReferences,
        List<AmendmentResponse> amendments,
        String digest,
        String href) {

    static ProvisionAsOf of(String standard, DatedEdition edition, WholeProvision provision) {
        return new ProvisionAsOf(
                standard,
                edition.edition(),
                provision.designation(),
                provision.category(),
                provision.title(),
                provision.summary(),
                provision.status(),
                provision.paragraphs(),
                provision.crossReferences(),
                provision.amendments(),
                provision.digest(),
                edition.href("provisions", provision.designation()));
    }
}
