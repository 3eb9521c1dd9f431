package org.minaoshi.platform;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A text in Japanese and, where somebody wrote one, in English. At most 4,000 characters each; neither may be blank. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LocalizedText(
        @NotNull @Visible @Size(max = 4000) String ja,
        @Size(max = 4000) @Visible String en) {

    public static LocalizedText text(String ja, String en) {
        return new LocalizedText(ja, en);
    }

    /** The text in that language; Japanese where there is no English. */
    public String in(Language language) {
        return language == Language.EN && en != null ? en : ja;
    }
}
