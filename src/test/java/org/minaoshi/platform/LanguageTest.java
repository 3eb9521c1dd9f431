package org.minaoshi.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            delimiter = '|',
            value = {
                "-|JA",
                "en|EN",
                "en-GB,en;q=0.8|EN",
                "ja,en;q=0.5|JA",
                "en;q=0.2,ja;q=0.9|JA",
                "fr, en;q=0.1|EN",
                "fr|JA",
                "*|JA",
                ";;;|JA"
            })
    void answersInJapaneseUnlessEnglishIsPreferred(String header, Language language) {
        assertThat(Language.ofHeader(header)).isEqualTo(language);
    }

    @org.junit.jupiter.api.Test
    void fallsBackToJapaneseWhereNobodyWroteEnglish() {
        assertThat(LocalizedText.text("日本語", null).in(Language.EN)).isEqualTo("日本語");
        assertThat(LocalizedText.text("日本語", "English").in(Language.EN)).isEqualTo("English");
    }
}
