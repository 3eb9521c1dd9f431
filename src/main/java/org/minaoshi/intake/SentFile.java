package org.minaoshi.intake;

import org.minaoshi.tabular.TableFormat;

/**
 * A file as it came. It may hold texts that are given only to be digested: it stays in memory, and goes no further.
 *
 * @param charset of its media type; null where it names none
 */
record SentFile(TableFormat format, String charset, byte[] bytes) {

    /** Without the content, so that no log can have it. */
    @Override
    public String toString() {
        return "SentFile[" + format + ", " + bytes.length + " bytes]";
    }
}
