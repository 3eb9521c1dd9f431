package org.minaoshi.standard;

import static org.minaoshi.standard.StandardProblems.PARAGRAPH_DIGEST_MISMATCH;
import static org.minaoshi.standard.StandardProblems.PARAGRAPH_REPEATED;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.minaoshi.platform.Digests;
import org.minaoshi.platform.Faults;
import org.minaoshi.platform.Substance;
import org.minaoshi.standard.RegisterStandardEditionRequest.ParagraphEntry;

/** Reads the paragraphs of a provision. A text is only digested here, and goes no further. */
final class ParagraphReading {

    private final Faults faults;

    ParagraphReading(Faults faults) {
        this.faults = faults;
    }

    /** @param pointer to the provision */
    List<Paragraph> read(List<ParagraphEntry> entries, String pointer) {
        List<Paragraph> paragraphs = new ArrayList<>(entries.size());
        Set<String> numbers = new HashSet<>();
        for (int i = 0; i < entries.size(); i++) {
            var entry = entries.get(i);
            var place = pointer + "/paragraphs/" + i;
            var number = plain(entry.number());
            if (!numbers.add(number)) {
                faults.add(PARAGRAPH_REPEATED, place + "/number", "この基準項目に既にあります", "stands in this provision already");
            }
            paragraphs.add(new Paragraph(
                    number,
                    entry.summary(),
                    agreed(entry.digest(), entry.text() == null ? null : digest(entry.text()), place + "/digest"),
                    agreed(
                            entry.substanceDigest(),
                            entry.text() == null ? null : Substance.digest(entry.text()),
                            place + "/substanceDigest")));
        }
        return paragraphs;
    }

    /** NFKC, as every number of a paragraph is kept. */
    static String plain(String number) {
        return number == null
                ? null
                : Normalizer.normalize(number, Normalizer.Form.NFKC).strip();
    }

    private static String digest(String text) {
        return Digests.sha256(Normalizer.normalize(text, Normalizer.Form.NFC).getBytes(StandardCharsets.UTF_8));
    }

    private String agreed(String given, String computed, String pointer) {
        if (given != null && computed != null && !given.equals(computed)) {
            faults.add(PARAGRAPH_DIGEST_MISMATCH, pointer, "本文のダイジェストと一致しません", "is not the digest of the text");
        }
        return computed == null ? given : computed;
    }
}
