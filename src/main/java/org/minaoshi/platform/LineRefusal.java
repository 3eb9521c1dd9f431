package org.minaoshi.platform;

import java.util.List;

/**
 * Why one line of a body was refused, as it is kept; the same that its refusal as a body of its own would say.
 *
 * @param type of the problem, as in its answer
 * @param faults not more than are worth reading
 */
public record LineRefusal(int line, String type, LocalizedText title, LocalizedText detail, List<Fault> faults) {

    private static final int MOST_FAULTS = 20;

    public static LineRefusal of(int line, ProblemException refused) {
        var faults = refused.faults();
        return new LineRefusal(
                line,
                refused.type().uri(),
                refused.type().title(),
                refused.detail(),
                List.copyOf(faults.subList(0, Math.min(faults.size(), MOST_FAULTS))));
    }

    public RefusedLine in(Language language) {
        return new RefusedLine(
                line,
                type,
                title.in(language),
                detail == null ? null : detail.in(language),
                faults.stream().map(fault -> Problem.Place.of(fault, language)).toList());
    }
}
