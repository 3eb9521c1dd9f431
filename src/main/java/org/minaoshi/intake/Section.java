package org.minaoshi.intake;

import static org.minaoshi.intake.Field.*;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What a row says something of: a sheet of a workbook, or a word in the first column of a CSV file; and where its fields stand in the JSON of an edition. */
enum Section {
    EDITION(
            "版",
            "edition",
            fields(
                    Field.EDITION,
                    "/edition",
                    LABEL,
                    "/label/ja",
                    LABEL_EN,
                    "/label/en",
                    PUBLISHED,
                    "/published",
                    PREDECESSOR,
                    "/predecessor",
                    PROVISIONS_STATED,
                    "/provisionsStated",
                    AMENDMENTS_STATED,
                    "/amendmentsStated",
                    TEXT_DIGEST,
                    "/textDigest")),
    PROVISION(
            "基準項目",
            "provision",
            fields(
                    Field.PROVISION,
                    "/designation",
                    TITLE,
                    "/title/ja",
                    TITLE_EN,
                    "/title/en",
                    STATUS,
                    "/status",
                    SUMMARY,
                    "/summary/ja",
                    SUMMARY_EN,
                    "/summary/en")),
    PARAGRAPH(
            "項番",
            "paragraph",
            fields(
                    Field.PROVISION,
                    "/provision",
                    Field.PARAGRAPH,
                    "/number",
                    SUMMARY,
                    "/summary/ja",
                    SUMMARY_EN,
                    "/summary/en",
                    TEXT,
                    "/text",
                    DIGEST,
                    "/digest",
                    SUBSTANCE_DIGEST,
                    "/substanceDigest")),
    REFERENCE(
            "参照",
            "reference",
            fields(Field.PROVISION, "/from", Field.PARAGRAPH, "/paragraph", TO, "/to", SECTION, "/section")),
    AMENDMENT(
            "改訂内容",
            "amendment",
            fields(
                    Field.PROVISION,
                    "/provision",
                    Field.AMENDMENT,
                    "/kind",
                    Field.PARAGRAPH,
                    "/paragraph",
                    FROM_PARAGRAPH,
                    "/fromParagraph",
                    FROM_PROVISION,
                    "/fromProvision",
                    STRENGTH,
                    "/strength",
                    SUMMARY,
                    "/summary/ja",
                    SUMMARY_EN,
                    "/summary/en",
                    CITES,
                    "/cites"));

    private final String title;
    private final String english;
    private final Map<Field, String> fields;

    Section(String title, String english, Map<Field, String> fields) {
        this.title = title;
        this.english = english;
        this.fields = fields;
    }

    private static Map<Field, String> fields(Object... pairs) {
        Map<Field, String> fields = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            fields.put((Field) pairs[i], (String) pairs[i + 1]);
        }
        return fields;
    }

    String title() {
        return title;
    }

    /** In the order of the columns, with the place in an entry's JSON. */
    Map<Field, String> fields() {
        return fields;
    }

    /** The field that stands at that place, or above it. */
    Optional<Field> field(String place) {
        return fields.entrySet().stream()
                .filter(field -> place.equals(field.getValue())
                        || place.startsWith(field.getValue() + "/")
                        || field.getValue().startsWith(place + "/") && !place.isEmpty())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    static Optional<Section> of(String word) {
        var key = Field.key(word);
        return Arrays.stream(values())
                .filter(section -> Field.key(section.title).equals(key)
                        || section.english.equals(key)
                        || (section.english + "s").equals(key))
                .findFirst();
    }
}
