package org.minaoshi.standard;

import java.util.List;
import org.minaoshi.platform.LocalizedText;

/**
 * One change of one provision between an edition and the one before.
 *
 * @param sequence its place among the amendments of the provision, from 1, as registered
 * @param cites designations in the same edition, in the standard's order
 */
public record AmendmentResponse(
        String standard,
        String edition,
        String provision,
        int sequence,
        AmendmentKind kind,
        String paragraph,
        String fromParagraph,
        String fromProvision,
        Strength strength,
        LocalizedText summary,
        List<String> cites) {}
