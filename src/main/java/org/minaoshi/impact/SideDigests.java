package org.minaoshi.impact;

import java.util.List;
import java.util.Optional;
import org.minaoshi.platform.DigestedContent;
import org.minaoshi.standard.AmendmentResponse;
import org.minaoshi.standard.WholeProvision;

/**
 * Law 6: what is digested of a provision and of what was done to it, member by member. Of an item, all it says and cites ({@code WholeItem}).
 *
 * <p>Each judgement keeps the version of these definitions beside its digests, and is compared under it. Whoever wants something else digested, here or in the
 * digests of an item or a provision that this rests on, adds a version and leaves those before it as they are, for good: what was judged under them is digested
 * again in their way, so that no judgement of the past ends with a change of
 * these definitions. What comparison finds is digested as the running release finds it: one that finds more, or otherwise, asks again where it does. A version that is not known here comes from a later release, running beside this one:
 * nobody can tell whether the two are the same, so nothing is carried over.
 */
final class SideDigests {

    /** By which judgements are written down now. */
    static final int NEWEST = 1;

    /**
     * Where the text itself is not known, by digests of its paragraphs, the same words about it may mean another text in another edition: then only the same
     * edition is the same.
     *
     * @param found null where comparison finds nothing of substance
     * @param path null where the item cites the provision itself
     * @return empty where the version is not known
     */
    static Optional<String> provision(
            int version, EditionText text, WholeProvision provision, Found found, List<String> path) {
        return version == 1 ? Optional.of(first(text, provision, found, path)) : Optional.empty();
    }

    /** The amendments without their place and edition. */
    private static String first(EditionText text, WholeProvision provision, Found found, List<String> path) {
        return new DigestedContent()
                .with("standard", text.standard())
                .with("designation", provision.designation())
                .with("said", provision.digest())
                .withEach(
                        "amendments",
                        provision.amendments().stream()
                                .map(SideDigests::amendment)
                                .toList())
                .with("found", found == null ? null : found(found))
                .withTexts("path", path)
                .with(
                        "edition",
                        provision.coversText() ? null : text.whole().edition().digest())
                .digest();
    }

    private static DigestedContent amendment(AmendmentResponse amendment) {
        return new DigestedContent()
                .with("kind", amendment.kind())
                .with("paragraph", amendment.paragraph())
                .with("fromParagraph", amendment.fromParagraph())
                .with("fromProvision", amendment.fromProvision())
                .with("strength", amendment.strength())
                .with("summary", amendment.summary())
                .withTexts("cites", amendment.cites());
    }

    private static DigestedContent found(Found found) {
        return new DigestedContent()
                .with("kind", found.kind())
                .withTexts("from", found.from())
                .withEach(
                        "changes",
                        found.changes().stream()
                                .map(change -> new DigestedContent()
                                        .with("field", change.field())
                                        .with("change", change.change())
                                        .with("paragraph", change.paragraph())
                                        .with("fromParagraph", change.fromParagraph())
                                        .with("target", change.target()))
                                .toList());
    }

    private SideDigests() {}
}
