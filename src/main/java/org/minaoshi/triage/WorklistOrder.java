package org.minaoshi.triage;

/** In which order the worklist is read. */
enum WorklistOrder {
    NEWEST,
    OLDEST,
    /** What says the searched words most often, among the newest that say them. */
    RELEVANCE
}
