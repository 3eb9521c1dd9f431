package org.minaoshi.evidence;

import java.util.UUID;
import org.minaoshi.platform.LocalizedText;

/**
 * An evidence entry as other rooms may know it: without restricted incident detail.
 *
 * @param digest of the text a {@link Basis.CarryOver} rests on, as recorded; null for every other kind
 */
public record EvidenceFact(UUID id, String factor, LocalizedText statement, Basis basis, String digest) {

    public EvidenceFact {
        basis = basis.withoutRestrictedDetail();
    }

    public EvidenceKind kind() {
        return basis.kind();
    }
}
