package org.minaoshi.standard;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.minaoshi.platform.LocalizedText;

/**
 * A numbered paragraph (項番) of a provision, in our own words; its text is the publisher's and is not kept.
 *
 * @param number as printed, such as 3 or 参考2
 * @param digest SHA-256 of its text, by which a change can be noticed without keeping the text
 */
public record Paragraph(
        @NotNull @Pattern(regexp = RegisterStandardEditionRequest.NUMBER) String number,

        @Valid LocalizedText summary,

        @Pattern(regexp = RegisterStandardEditionRequest.SHA256) String digest) {}
