package org.minaoshi.gathering;

import java.util.HashMap;
import java.util.Map;
import org.minaoshi.record.Snapshot;
import org.minaoshi.standard.StandardEditionResponse;
import org.minaoshi.standard.StandardResponse;
import org.minaoshi.standard.StandardService;

/** The standards and editions one gathering meets, each read once. */
final class Texts {

    private record Edition(String standard, String edition) {}

    private final StandardService standards;
    private final Map<String, StandardResponse> known = new HashMap<>();
    private final Map<String, String> latest = new HashMap<>();
    private final Map<Edition, StandardEditionResponse> editions = new HashMap<>();

    Texts(StandardService standards) {
        this.standards = standards;
    }

    StandardResponse standard(String code) {
        return known.computeIfAbsent(code, standards::required);
    }

    StandardEditionResponse edition(String standard, String edition) {
        return editions.computeIfAbsent(
                new Edition(standard, edition), key -> standards.requiredEdition(key.standard(), key.edition()));
    }

    /** Of the newest edition there is. */
    String latestDigest(String standard) {
        return latest.computeIfAbsent(
                standard, code -> standards.latestEdition(code).digest());
    }

    /** With the digest as it was recorded where it was, else as it is. */
    Snapshot.About about(String standard, String edition, String recordedDigest) {
        var text = edition(standard, edition);
        return new Snapshot.About(
                standard,
                standard(standard).title(),
                edition,
                text.label(),
                recordedDigest == null ? text.digest() : recordedDigest);
    }
}
