package org.minaoshi.standard;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.minaoshi.platform.LocalizedText;
import org.minaoshi.platform.PartialDate;
import org.minaoshi.platform.Visible;

/**
 * A whole edition. Provisions are named in any writing.
 *
 * @param predecessor the latest edition registered before; absent for the first
 * @param provisionsStated PARTIAL unless told
 * @param textDigest SHA-256 of the publisher's text, which is not kept
 */
public record RegisterStandardEditionRequest(
        @NotNull @Pattern(regexp = SLUG) String edition,
        @NotNull @Valid LocalizedText label,
        PartialDate published,
        @Pattern(regexp = SLUG) String predecessor,
        AmendmentsStated amendmentsStated,
        ProvisionsStated provisionsStated,
        @Pattern(regexp = SHA256) String textDigest,
        @NotNull @Size(max = 20000) List<@NotNull @Valid ProvisionEntry> provisions,
        @Size(max = 50000) List<@NotNull @Valid CrossReferenceEntry> crossReferences,
        @Size(max = 50000) List<@NotNull @Valid AmendmentEntry> amendments) {

    static final String SLUG = "[a-z0-9][a-z0-9.-]{0,62}";
    static final String SHA256 = "[0-9a-f]{64}";
    static final String NUMBER = "\\S(.{0,18}\\S)?";

    /** As much as a cell of a spreadsheet holds. */
    static final int LONGEST_TEXT = 32_767;

    public RegisterStandardEditionRequest {
        crossReferences = crossReferences == null ? List.of() : crossReferences;
        amendments = amendments == null ? List.of() : amendments;
    }

    /** @param status ACTIVE unless told */
    public record ProvisionEntry(
            @NotNull @Size(max = 60) String designation,
            @NotNull @Valid LocalizedText title,
            ProvisionStatus status,
            @Valid LocalizedText summary,
            @Size(max = 200) List<@NotNull @Valid ParagraphEntry> paragraphs) {

        public ProvisionEntry {
            paragraphs = paragraphs == null ? List.of() : paragraphs;
        }
    }

    /**
     * @param text what the publisher printed, to be digested: it is neither kept nor told to anybody
     * @param digest SHA-256 of the text in Unicode normalisation form C, for who does not send the text itself
     * @param substanceDigest SHA-256 of the text's {@link org.minaoshi.platform.Substance}, likewise
     */
    public record ParagraphEntry(
            @NotNull @Visible @Pattern(regexp = NUMBER) String number,
            @Valid LocalizedText summary,
            @Visible @Size(max = LONGEST_TEXT) String text,
            @Pattern(regexp = SHA256) String digest,
            @Pattern(regexp = SHA256) String substanceDigest) {

        /** Without the text, so that no log can have it. */
        @Override
        public String toString() {
            return "ParagraphEntry[number=" + number + "]";
        }
    }

    /** Points to a provision of the same edition, or to a section that is none. */
    public record CrossReferenceEntry(
            @NotNull @Size(max = 60) String from,
            @Visible @Pattern(regexp = NUMBER) String paragraph,
            @Size(max = 60) String to,
            @Visible @Size(max = 200) String section) {}

    /** @param paragraph the number it has in this edition; for what was removed, the one it had */
    public record AmendmentEntry(
            @NotNull @Size(max = 60) String provision,
            @NotNull AmendmentKind kind,
            @Visible @Pattern(regexp = NUMBER) String paragraph,
            @Visible @Pattern(regexp = NUMBER) String fromParagraph,
            @Size(max = 60) String fromProvision,
            Strength strength,
            @NotNull @Valid LocalizedText summary,
            @Size(max = 200) List<@NotNull @Size(max = 60) String> cites) {

        public AmendmentEntry {
            cites = cites == null ? List.of() : cites;
        }
    }
}
