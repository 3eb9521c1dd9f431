package org.minaoshi.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DigestedContentTest {

    private record Written(String b, List<String> list, LocalizedText text, String absent) {}

    @Test
    void isWrittenAsARecordWithTheSameMembersWouldBe() {
        var content = new DigestedContent()
                .with("text", LocalizedText.text("題", null))
                .with("absent", (String) null)
                .withTexts("list", List.of("二", "一"))
                .with("b", "値");

        assertThat(content.digest())
                .isEqualTo(
                        CanonicalJson.digest(new Written("値", List.of("二", "一"), LocalizedText.text("題", null), null)));
    }

    @Test
    void anotherMemberIsAnotherContent() {
        assertThat(new DigestedContent().with("a", "値").digest())
                .isNotEqualTo(new DigestedContent().with("b", "値").digest());
    }
}
