package org.minaoshi.typesetting;

import com.openhtmltopdf.extend.FSTextBreaker;

/**
 * Where a line of Japanese or English may end (禁則処理). The JDK has its own idea of it, which changes from release to release; a published
 * document must not.
 */
final class Kinsoku implements FSTextBreaker {

    private static final String NOT_AT_THE_START =
            "、。，．・：；？！゛゜ヽヾゝゞ々〻ー～〜）」』】〕〉》］｝｠〟’”…‥" + "ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ､｡･ｰﾞﾟ｣,.:;?!)]}%％℃‰";

    private static final String NOT_AT_THE_END = "（「『【〔〈《［｛｟〝‘“｢([{￥＄＃№#$";

    private String text = "";
    private int position;

    @Override
    public void setText(String newText) {
        text = newText;
        position = 0;
    }

    /** The next place where a line may end; -1 after the last. */
    @Override
    public int next() {
        if (position >= text.length()) {
            return -1;
        }
        do {
            position += Character.charCount(text.codePointAt(position));
        } while (position < text.length() && !mayBreak(text.codePointBefore(position), text.codePointAt(position)));
        return position;
    }

    static boolean mayBreak(int before, int after) {
        if (isBlank(after) || belongsToTheCharacterBefore(after)) {
            return false;
        }
        if (isBlank(before)) {
            return true;
        }
        if (NOT_AT_THE_START.indexOf(after) >= 0 || NOT_AT_THE_END.indexOf(before) >= 0) {
            return false;
        }
        if (isLatin(before) && isLatin(after)) {
            return before == '-' || before == '/' && Character.isLetter(after);
        }
        return !numbered(before, after) && !numbered(after, before);
    }

    /** 統24, 第11版 and 12月 stay together. */
    private static boolean numbered(int digit, int character) {
        return digit >= '0' && digit <= '9' && Character.isIdeographic(character);
    }

    private static boolean isBlank(int character) {
        return character == ' ' || character == '\t' || character == '\n';
    }

    private static boolean isLatin(int character) {
        return character < 0x2E80 && "“”‘’…‥―—○●△▲□■◇◆※→".indexOf(character) < 0;
    }

    private static boolean belongsToTheCharacterBefore(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> character == 0x200D || character == 0xA0;
        };
    }
}
