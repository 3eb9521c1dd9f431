package org.minaoshi.typesetting;

import java.time.LocalDate;
import java.util.List;
import org.minaoshi.platform.Language;

/**
 * A whole document in one language.
 *
 * @param publisher whose document it is
 * @param summary one sentence for whoever only sees the file
 * @param dated the day it is of; the files carry it as their date
 * @param identity tells it from every other document, as hexadecimal digits
 */
public record Document(
        Language language,
        Text title,
        Text publisher,
        String summary,
        LocalDate dated,
        String identity,
        List<Block> blocks) {

    public Document {
        blocks = List.copyOf(blocks);
    }
}
