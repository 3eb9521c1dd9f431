package org.minaoshi.retrospect;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.minaoshi.checklist.ChecklistEditionResponse;
import org.minaoshi.platform.LocalizedText;
import org.minaoshi.platform.PartialDate;
import org.minaoshi.standard.StandardEditionResponse;

/**
 * An edition with both of its times. What it says never changes, and is read where it is.
 *
 * @param published from when it holds, as far as that is known; absent where it is not
 * @param registeredAt from when it was known here
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DatedEdition(
        String edition, LocalizedText label, PartialDate published, Instant registeredAt, String digest, String href) {

    static DatedEdition of(ChecklistEditionResponse edition) {
        return new DatedEdition(
                edition.edition(),
                edition.label(),
                edition.published(),
                edition.registeredAt(),
                edition.digest(),
                href("checklists", edition.checklist(), edition.edition()));
    }

    static DatedEdition of(StandardEditionResponse edition) {
        return new DatedEdition(
                edition.edition(),
                edition.label(),
                edition.published(),
                edition.registeredAt(),
                edition.digest(),
                href("standards", edition.standard(), edition.edition()));
    }

    /** Where something that the edition holds is read. */
    String href(String things, String name) {
        return "%s/%s/%s".formatted(href, things, encoded(name));
    }

    private static String href(String things, String code, String edition) {
        return "/%s/%s/editions/%s".formatted(things, code, encoded(edition));
    }

    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
