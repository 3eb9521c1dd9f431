package org.minaoshi.tabular;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulasTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "＝1",
                "＋1",
                "－1",
                "＠1",
                " =1",
                "　=1",
                "\"=1",
                " '=1",
                "'=1",
                "\u00a0=1",
                "\ttext"
            })
    void putsAnApostropheBeforeWhatMayStartAFormulaAndTakesItOffAgain(String text) {
        assertThat(Formulas.neutralised(text)).isEqualTo("'" + text);
        assertThat(Formulas.restored("'" + text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "統5-1", "1-2", "a=b", "'単語'", "'", "（＝）", "e-mail@example"})
    void leavesOtherTextAlone(String text) {
        assertThat(Formulas.neutralised(text)).isEqualTo(text);
        assertThat(Formulas.restored(text)).isEqualTo(text);
    }

    @Test
    void isReversibleWhateverTheText() {
        var random = new Random(4);
        var alphabet = "'\"=-@ \t\r\n　＝aあ".toCharArray();
        Set<String> texts = new HashSet<>();
        Set<String> written = new HashSet<>();
        for (int i = 0; i < 20_000; i++) {
            var text = new StringBuilder();
            for (int length = random.nextInt(7); length > 0; length--) {
                text.append(alphabet[random.nextInt(alphabet.length)]);
            }
            var neutralised = Formulas.neutralised(text.toString());
            assertThat(Formulas.restored(neutralised)).isEqualTo(text.toString());
            texts.add(text.toString());
            written.add(neutralised);
        }
        assertThat(written).hasSameSizeAs(texts);
    }
}
