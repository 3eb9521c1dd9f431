package org.minaoshi.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.minaoshi.Api;

/** Text that nobody can see is no text, wherever it is written. */
@QuarkusTest
class VisibleTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\n\t",
                "\u00A0",
                "\u200B",
                "\u3000",
                "\uFEFF",
                "\u00AD",
                "\u2060\u200D",
                "\u3164",
                "\u2800",
                "\u034F",
                "\uFE0F",
                "\u2028",
                "\uDB40\uDC20"
            })
    void isNotSeen(String text) {
        assertThat(Visible.Check.isSeen(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "。", "\u3000字", "\u200B-", "e\u0301", "😀", "\uE000"})
    void isSeen(String text) {
        assertThat(Visible.Check.isSeen(text)).isTrue();
    }

    @Test
    void isAskedOfEveryText() {
        Api.uncheckedAs("secretariat-1")
                .body(Map.of(
                        "code", "never-stored",
                        "title", Map.of("ja", "\u3000\u200B", "en", "\u00A0"),
                        "publisher", Map.of("ja", "者"),
                        "categories", List.of()))
                .post("/standards")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/request-invalid"))
                .body("errors.pointer", equalTo(List.of("/title/en", "/title/ja")));
        Api.unchecked().get("/standards/never-stored").then().statusCode(404);
        Api.uncheckedAs("bank-a")
                .body(Map.of("checklist", "fisc-api-checklist", "kind", "USAGE", "text", "\u200B\u3000"))
                .post("/feedback")
                .then()
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of("/text")));
    }
}
