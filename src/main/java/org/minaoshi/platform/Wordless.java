package org.minaoshi.platform;

import java.sql.SQLException;

/**
 * What went wrong and where, without a word of what it was about: for the log. The messages of Jackson, Hibernate and PostgreSQL quote what they were given, and
 * nobody can tell from outside which do not.
 */
final class Wordless extends Exception {

    private static final long serialVersionUID = 1L;
    private static final int DEEPEST = 10;

    static Wordless of(Throwable thrown) {
        return of(thrown, DEEPEST);
    }

    private static Wordless of(Throwable thrown, int deepest) {
        var cause = thrown.getCause();
        return new Wordless(thrown, cause == null || deepest == 0 ? null : of(cause, deepest - 1));
    }

    private Wordless(Throwable thrown, Wordless cause) {
        super(kind(thrown), cause, false, true);
        setStackTrace(thrown.getStackTrace());
    }

    private static String kind(Throwable thrown) {
        var name = thrown.getClass().getName();
        return thrown instanceof SQLException database ? name + " " + database.getSQLState() : name;
    }

    /** Only the kind: the name of this class would say nothing. */
    @Override
    public String toString() {
        return getMessage();
    }
}
