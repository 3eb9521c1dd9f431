package org.minaoshi.typesetting;

import com.openhtmltopdf.extend.FSTextBreaker;

/** Where a word that is longer than its line is cut: between any two characters. */
final class EveryCharacter implements FSTextBreaker {

    private String text = "";
    private int position;

    @Override
    public void setText(String newText) {
        text = newText;
        position = 0;
    }

    @Override
    public int next() {
        if (position >= text.length()) {
            return -1;
        }
        position += Character.charCount(text.codePointAt(position));
        return position;
    }
}
