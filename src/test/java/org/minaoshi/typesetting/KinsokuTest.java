package org.minaoshi.typesetting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class KinsokuTest {

    @Test
    void breaksBetweenJapaneseCharactersButNotBeforeClosingOnes() {
        assertThat(pieces("「規定」を、見直す。")).containsExactly("「規", "定」", "を、", "見", "直", "す。");
    }

    @Test
    void keepsSmallKanaAndLongVowelsWithTheCharacterBefore() {
        assertThat(pieces("チェックリスト")).containsExactly("チェッ", "ク", "リ", "ス", "ト");
        assertThat(pieces("ユーザー")).containsExactly("ユー", "ザー");
    }

    @Test
    void keepsNumbersWithWhatTheyCount() {
        assertThat(pieces("統24は第11版で")).containsExactly("統24", "は", "第11版", "で");
        assertThat(pieces("12月13日")).containsExactly("12月13日");
    }

    @Test
    void breaksEnglishAtBlanksAndAfterHyphensAndSlashes() {
        assertThat(pieces("write-type APIs, and/or")).containsExactly("write-", "type ", "APIs, ", "and/", "or");
    }

    @Test
    void leavesWordsWholeBesideJapanese() {
        assertThat(pieces("API接続")).containsExactly("API", "接", "続");
    }

    @Test
    void neverCutsACharacterInTwo() {
        assertThat(pieces("𠮷が")).containsExactly("𠮷", "が");
        assertThat(pieces("か\u3099き")).containsExactly("か\u3099", "き");
    }

    private static List<String> pieces(String text) {
        var breaker = new Kinsoku();
        breaker.setText(text);
        var pieces = new ArrayList<String>();
        var start = 0;
        for (int end = breaker.next(); end > 0; end = breaker.next()) {
            pieces.add(text.substring(start, end));
            start = end;
        }
        return pieces;
    }
}
