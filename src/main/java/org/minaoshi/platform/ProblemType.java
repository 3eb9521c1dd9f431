package org.minaoshi.platform;

import java.util.List;

/**
 * A kind of refusal the API promises to name (RFC 9457). Each room declares its own as constants; the slug is public API, and clients decide on it.
 *
 * @param slug the last segment of {@code type}: {@code /problems/<slug>}
 */
public record ProblemType(String slug, int status, LocalizedText title) {

    /** The form of the request is wrong. */
    public static ProblemType badRequest(String slug, String ja, String en) {
        return new ProblemType(slug, 400, LocalizedText.text(ja, en));
    }

    /** Who asks is not shown, or not believed. */
    public static ProblemType unauthorized(String slug, String ja, String en) {
        return new ProblemType(slug, 401, LocalizedText.text(ja, en));
    }

    /** Known, but not for this person. */
    public static ProblemType forbidden(String slug, String ja, String en) {
        return new ProblemType(slug, 403, LocalizedText.text(ja, en));
    }

    /** Unknown, or not the caller's to know about. */
    public static ProblemType notFound(String slug, String ja, String en) {
        return new ProblemType(slug, 404, LocalizedText.text(ja, en));
    }

    /** Clashes with the stage, with something that exists, or with somebody who was faster. */
    public static ProblemType conflict(String slug, String ja, String en) {
        return new ProblemType(slug, 409, LocalizedText.text(ja, en));
    }

    /** Well formed, but a law or the record speaks against it. */
    public static ProblemType unprocessable(String slug, String ja, String en) {
        return new ProblemType(slug, 422, LocalizedText.text(ja, en));
    }

    /** As an answer names it. */
    public String uri() {
        return "/problems/" + slug;
    }

    /** Names every refused line of the body, or as many as are worth reading. */
    public ProblemException inLines(LocalizedText detail, List<LineRefusal> lines) {
        return new ProblemException(this, detail, List.of(), lines);
    }

    public ProblemException because(String ja, String en) {
        return because(LocalizedText.text(ja, en));
    }

    public ProblemException because(LocalizedText detail) {
        return new ProblemException(this, detail, List.of(), List.of());
    }

    /** Names one place in the request. */
    public ProblemException at(String pointer, String ja, String en) {
        return at(List.of(new Fault(pointer, LocalizedText.text(ja, en))));
    }

    /** Names places in the request, and says something of them together. */
    public ProblemException at(LocalizedText detail, List<Fault> faults) {
        return new ProblemException(this, detail, faults, List.of());
    }

    /** Names every place in the request that has this fault; the first also speaks as the detail. */
    public ProblemException at(List<Fault> faults) {
        return new ProblemException(this, faults.get(0).detail(), faults, List.of());
    }
}
