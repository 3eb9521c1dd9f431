package org.minaoshi.platform;

import java.util.List;

/** A refusal on its way out; made by {@link ProblemType}. The transaction it leaves is rolled back. */
public class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ProblemType type;
    private final transient LocalizedText detail;
    private final transient List<Fault> faults;
    private final transient List<LineRefusal> lines;

    ProblemException(ProblemType type, LocalizedText detail, List<Fault> faults, List<LineRefusal> lines) {
        super(type.slug() + (detail == null ? "" : ": " + detail.in(Language.EN)), null, false, false);
        this.type = type;
        this.detail = detail;
        this.faults = List.copyOf(faults);
        this.lines = List.copyOf(lines);
    }

    public ProblemType type() {
        return type;
    }

    public LocalizedText detail() {
        return detail;
    }

    public List<Fault> faults() {
        return faults;
    }

    List<LineRefusal> lines() {
        return lines;
    }
}
