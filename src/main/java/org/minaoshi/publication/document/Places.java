package org.minaoshi.publication.document;

import java.util.HashMap;
import java.util.Map;
import org.minaoshi.platform.Language;
import org.minaoshi.platform.LocalizedText;
import org.minaoshi.record.PublishedRecord;
import org.minaoshi.typesetting.Block.Heading;

/** Where in the document of a review things stand, so that readers can be led to them. An anchor is the same in every edition of the wording. */
public final class Places {

    /** The chapter on amended provisions and what was judged of them; its table is not there where nothing was amended. */
    public static final String AMENDMENTS = "amendments";

    public static final String AMENDMENTS_TABLE = "table-amendments";

    /**
     * The headings above a place, as they are printed.
     *
     * @param section null where a chapter has none
     */
    public record Place(LocalizedText chapter, LocalizedText section) {}

    /** @param place 1 for the first piece of evidence of the factor, and so on */
    public static String evidence(String factor, int place) {
        return "evidence-" + factor + "-" + place;
    }

    /** Every anchor of the document; in both languages it has the same blocks. */
    public static Map<String, Place> of(PublishedRecord published, String digest) {
        var japanese = ReviewDocument.of(published, digest, Language.JA).blocks();
        var english = ReviewDocument.of(published, digest, Language.EN).blocks();
        var places = new HashMap<String, Place>();
        var here = new Place(null, null);
        for (int i = 0; i < japanese.size(); i++) {
            if (japanese.get(i) instanceof Heading ja && english.get(i) instanceof Heading en) {
                var title = LocalizedText.text(ja.text().plainText(), en.text().plainText());
                here = ja.level() == 2 ? new Place(title, null) : new Place(here.chapter(), title);
            }
            if (japanese.get(i).anchor() != null) {
                places.put(japanese.get(i).anchor(), here);
            }
        }
        return Map.copyOf(places);
    }

    private Places() {}
}
