package org.minaoshi.platform;

/** Text that every form the service answers in can carry. */
public final class CleanText {

    /** Without control characters (line feed and tab are allowed) and without half a surrogate pair, which no UTF-8 can carry. */
    public static boolean isClean(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isISOControl(c) && c != '\n' && c != '\t') {
                return false;
            }
            if (Character.isHighSurrogate(c)) {
                if (i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(++i))) {
                    return false;
                }
            } else if (Character.isLowSurrogate(c)) {
                return false;
            }
        }
        return true;
    }

    private CleanText() {}
}
