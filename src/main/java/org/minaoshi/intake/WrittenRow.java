package org.minaoshi.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.minaoshi.platform.LocalizedText;
import org.minaoshi.standard.RegisterStandardEditionRequest;
import org.minaoshi.standard.RegisterStandardEditionRequest.AmendmentEntry;
import org.minaoshi.standard.RegisterStandardEditionRequest.CrossReferenceEntry;
import org.minaoshi.standard.RegisterStandardEditionRequest.ParagraphEntry;
import org.minaoshi.standard.RegisterStandardEditionRequest.ProvisionEntry;

/** A row of an edition on its way out; the other way round than {@link TableEdition} reads it. */
record WrittenRow(Section section, Map<Field, Object> values) {

    static List<WrittenRow> of(RegisterStandardEditionRequest edition) {
        List<WrittenRow> rows = new ArrayList<>();
        rows.add(row(
                Section.EDITION,
                Field.EDITION,
                edition.edition(),
                Field.LABEL,
                ja(edition.label()),
                Field.LABEL_EN,
                en(edition.label()),
                Field.PUBLISHED,
                edition.published() == null ? null : edition.published().value(),
                Field.PREDECESSOR,
                edition.predecessor(),
                Field.PROVISIONS_STATED,
                Word.of(edition.provisionsStated()),
                Field.AMENDMENTS_STATED,
                Word.of(edition.amendmentsStated()),
                Field.TEXT_DIGEST,
                edition.textDigest()));
        for (var provision : edition.provisions()) {
            rows.add(of(provision));
            provision.paragraphs().forEach(paragraph -> rows.add(of(provision, paragraph)));
        }
        edition.crossReferences().forEach(reference -> rows.add(of(reference)));
        edition.amendments().forEach(amendment -> rows.add(of(amendment)));
        return rows;
    }

    private static WrittenRow of(ProvisionEntry provision) {
        return row(
                Section.PROVISION,
                Field.PROVISION,
                provision.designation(),
                Field.TITLE,
                ja(provision.title()),
                Field.TITLE_EN,
                en(provision.title()),
                Field.STATUS,
                Word.of(provision.status()),
                Field.SUMMARY,
                ja(provision.summary()),
                Field.SUMMARY_EN,
                en(provision.summary()));
    }

    private static WrittenRow of(ProvisionEntry provision, ParagraphEntry paragraph) {
        return row(
                Section.PARAGRAPH,
                Field.PROVISION,
                provision.designation(),
                Field.PARAGRAPH,
                paragraph.number(),
                Field.SUMMARY,
                ja(paragraph.summary()),
                Field.SUMMARY_EN,
                en(paragraph.summary()),
                Field.TEXT,
                paragraph.text(),
                Field.DIGEST,
                paragraph.digest(),
                Field.SUBSTANCE_DIGEST,
                paragraph.substanceDigest());
    }

    private static WrittenRow of(CrossReferenceEntry reference) {
        return row(
                Section.REFERENCE,
                Field.PROVISION,
                reference.from(),
                Field.PARAGRAPH,
                reference.paragraph(),
                Field.TO,
                reference.to(),
                Field.SECTION,
                reference.section());
    }

    private static WrittenRow of(AmendmentEntry amendment) {
        return row(
                Section.AMENDMENT,
                Field.PROVISION,
                amendment.provision(),
                Field.AMENDMENT,
                Word.of(amendment.kind()),
                Field.PARAGRAPH,
                amendment.paragraph(),
                Field.FROM_PARAGRAPH,
                amendment.fromParagraph(),
                Field.FROM_PROVISION,
                amendment.fromProvision(),
                Field.STRENGTH,
                Word.of(amendment.strength()),
                Field.SUMMARY,
                ja(amendment.summary()),
                Field.SUMMARY_EN,
                en(amendment.summary()),
                Field.CITES,
                amendment.cites().isEmpty() ? null : String.join("、", amendment.cites()));
    }

    private static WrittenRow row(Section section, Object... pairs) {
        Map<Field, Object> values = new EnumMap<>(Field.class);
        for (int i = 0; i < pairs.length; i += 2) {
            if (pairs[i + 1] != null) {
                values.put((Field) pairs[i], pairs[i + 1]);
            }
        }
        return new WrittenRow(section, values);
    }

    private static String ja(LocalizedText text) {
        return text == null ? null : text.ja();
    }

    private static String en(LocalizedText text) {
        return text == null ? null : text.en();
    }
}
