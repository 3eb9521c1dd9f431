package org.minaoshi.tabular;

import org.minaoshi.platform.CleanText;

/** Text of a cell as it is handed on. */
final class Texts {

    static Value of(String raw) {
        var text = raw.replace("\r\n", "\n").replace('\r', '\n');
        if (text.length() > Bounds.LONGEST_TEXT) {
            return Value.Unusable.because(
                    "セルの文字数が多すぎます",
                    "the cell has too much text",
                    "%d 字以内にしてください".formatted(Bounds.LONGEST_TEXT),
                    "use at most %d characters".formatted(Bounds.LONGEST_TEXT));
        }
        return CleanText.isClean(text)
                ? new Value.Text(text)
                : Value.Unusable.because(
                        "制御文字または壊れた文字があります",
                        "the cell has control or broken characters",
                        "その文字を削除して入力し直してください",
                        "delete them, or type the cell anew");
    }

    private Texts() {}
}
