package org.minaoshi.feedback;

import java.util.List;
import java.util.UUID;
import org.minaoshi.organisation.OrganisationKind;

/**
 * What rooms above may know of feedback that counts for a review: nothing that names its submitter.
 *
 * @param disposition null while it is untriaged
 * @param condition of a remark: under which a review would be needed
 */
public record FeedbackFact(
        UUID id,
        FeedbackKind kind,
        OrganisationKind organisationKind,
        List<Integer> items,
        DispositionKind disposition,
        String condition,
        String trackingNumber) {}
