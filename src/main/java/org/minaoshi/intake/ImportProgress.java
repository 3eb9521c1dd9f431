package org.minaoshi.intake;

/**
 * How far an import has come, in rows that say something; of JSON, in as many as a table would have for the same.
 *
 * @param stored in the transaction that stores all or none
 */
record ImportProgress(ImportPhase phase, int read, int examined, int stored) {

    static ImportProgress reading(int read) {
        return new ImportProgress(ImportPhase.READING, read, 0, 0);
    }

    static ImportProgress examining(int rows, int examined) {
        return new ImportProgress(ImportPhase.EXAMINING, rows, examined, 0);
    }

    static ImportProgress storing(int rows, int stored) {
        return new ImportProgress(ImportPhase.STORING, rows, rows, stored);
    }
}
