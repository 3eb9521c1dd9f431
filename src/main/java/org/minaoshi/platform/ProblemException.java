package org.minaoshi.platform;

import java.util.List;

/** A refusal on its way out; made by {@link ProblemType}. The transaction it leaves is rolled back. */
public class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ProblemType type;
    private final transient LocalizedText detail;
    private final transient List<Fault> faults;
    private final transient List<LineRefusal> lines;
    private final transient List<TypedFault> found;

    ProblemException(ProblemType type, LocalizedText detail, List<Fault> faults, List<LineRefusal> lines) {
        this(
                type,
                detail,
                faults,
                lines,
                faults.stream().map(fault -> new TypedFault(type, fault)).toList());
    }

    private ProblemException(
            ProblemType type,
            LocalizedText detail,
            List<Fault> faults,
            List<LineRefusal> lines,
            List<TypedFault> found) {
        super(type.slug() + (detail == null ? "" : ": " + detail.in(Language.EN)), null, false, false);
        this.type = type;
        this.detail = detail;
        this.faults = List.copyOf(faults);
        this.lines = List.copyOf(lines);
        this.found = List.copyOf(found);
    }

    /** Of several types: the answer tells the faults of the first, who asks for a report gets them all. */
    static ProblemException of(List<TypedFault> found) {
        var type = found.get(0).type();
        var faults = found.stream()
                .filter(fault -> fault.type().equals(type))
                .map(TypedFault::fault)
                .toList();
        return new ProblemException(type, faults.get(0).detail(), faults, List.of(), found);
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

    /** Every fault that was found, of whatever type; one without a place where the refusal is of the whole. */
    public List<TypedFault> found() {
        return found.isEmpty()
                ? List.of(new TypedFault(type, new Fault("", detail == null ? type.title() : detail)))
                : found;
    }

    List<LineRefusal> lines() {
        return lines;
    }
}
