package org.minaoshi.impact;

import java.util.List;
import org.minaoshi.platform.CanonicalJson;
import org.minaoshi.platform.LocalizedText;
import org.minaoshi.standard.AmendmentKind;
import org.minaoshi.standard.AmendmentResponse;
import org.minaoshi.standard.Strength;
import org.minaoshi.standard.WholeProvision;

/**
 * Law 6: what a judgement was about, so that it can be known years later whether it still is.
 *
 * @param item digest of what the item says and cites
 * @param provision digest of what the provision says and of what was done to it
 */
record Sides(String item, String provision) {

    /** @param edition digest of the edition; null where the digest of the provision covers its text already */
    private record Done(
            String standard,
            String designation,
            String said,
            List<Amended> amendments,
            Found found,
            List<String> path,
            String edition) {}

    /** Without its place and edition. */
    private record Amended(
            AmendmentKind kind,
            String paragraph,
            String fromParagraph,
            String fromProvision,
            Strength strength,
            LocalizedText summary,
            List<String> cites) {

        static Amended of(AmendmentResponse amendment) {
            return new Amended(
                    amendment.kind(),
                    amendment.paragraph(),
                    amendment.fromParagraph(),
                    amendment.fromProvision(),
                    amendment.strength(),
                    amendment.summary(),
                    amendment.cites());
        }
    }

    /**
     * Where the text itself is not known, by digests of its paragraphs, the same words about it may mean another text in another edition: then only the same
     * edition is the same.
     *
     * @param found null where comparison finds nothing of substance
     * @param path null where the item cites the provision itself
     */
    static String provision(EditionText text, WholeProvision provision, Found found, List<String> path) {
        return CanonicalJson.digest(new Done(
                text.standard(),
                provision.designation(),
                provision.digest(),
                provision.amendments().stream().map(Amended::of).toList(),
                found,
                path,
                provision.coversText() ? null : text.whole().edition().digest()));
    }
}
