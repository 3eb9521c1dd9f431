package org.minaoshi.platform;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/** The body of every refusal: RFC 9457, with the places in the request, or its refused lines, and the id under which the log knows it. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record Problem(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        String correlationId,
        List<Place> errors,
        List<RefusedLine> lines) {

    static final String MEDIA_TYPE = "application/problem+json";

    /** {@code pointer} into the body, or the {@code parameter} of that name. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Place(String pointer, String parameter, String detail) {

        static Place of(Fault fault, Language language) {
            var inBody = fault.pointer().isEmpty() || fault.pointer().startsWith("/");
            return new Place(
                    inBody ? fault.pointer() : null,
                    inBody ? null : fault.pointer(),
                    fault.detail().in(language));
        }
    }

    static Problem of(
            ProblemType type,
            LocalizedText detail,
            List<Fault> faults,
            Language language,
            String instance,
            String correlationId) {
        return new Problem(
                type.uri(),
                type.title().in(language),
                type.status(),
                detail == null ? null : detail.in(language),
                instance,
                correlationId,
                faults.stream().map(fault -> Place.of(fault, language)).toList(),
                List.of());
    }

    Problem with(List<LineRefusal> refused, Language language) {
        var inTheirLanguage = refused.stream().map(line -> line.in(language)).toList();
        return new Problem(type, title, status, detail, instance, correlationId, errors, inTheirLanguage);
    }
}
