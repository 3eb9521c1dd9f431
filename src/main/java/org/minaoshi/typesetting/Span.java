package org.minaoshi.typesetting;

import org.minaoshi.platform.Language;

/**
 * A run of text of one kind.
 *
 * @param language null where it is the document's own
 */
public record Span(String text, Language language, Style style) {

    public enum Style {
        PLAIN,
        STRONG,
        /** Machine words such as a digest; may be broken anywhere. */
        CODE,
        /** A name that is never broken over two lines, such as 統24. */
        NAME
    }
}
