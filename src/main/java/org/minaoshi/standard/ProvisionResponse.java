package org.minaoshi.standard;

import java.util.List;
import org.minaoshi.platform.LocalizedText;

/** A provision with all that its edition says of it. */
public record ProvisionResponse(
        String standard,
        String edition,
        String designation,
        String category,
        int number,
        Integer branch,
        LocalizedText title,
        LocalizedText summary,
        ProvisionStatus status,
        List<Paragraph> paragraphs,
        List<AmendmentResponse> amendments,
        List<CrossReferenceResponse> crossReferences,
        List<CrossReferenceResponse> referredToBy) {}
