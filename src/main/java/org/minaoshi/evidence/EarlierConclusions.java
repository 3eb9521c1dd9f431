package org.minaoshi.evidence;

import java.util.Optional;

/** What earlier reviews concluded. A port: the determination, which this room does not know, answers it. */
public interface EarlierConclusions {

    /** The conclusion in force on that factor in that year; empty where there was no review, no such factor, or a conclusion about no text. */
    Optional<EarlierConclusion> find(String checklist, int fiscalYear, String factor);
}
