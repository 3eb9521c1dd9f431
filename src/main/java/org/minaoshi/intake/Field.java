package org.minaoshi.intake;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A column of the tables, by its heading in Japanese and in English; width, case and blanks of a heading do not matter. */
enum Field {
    KIND("種別", "kind", 12),
    EDITION("版", "edition", 16),
    LABEL("表示名", "label", 30),
    LABEL_EN("表示名（英語）", "labelEn", 30),
    PUBLISHED("公表日", "published", 12),
    PREDECESSOR("前の版", "predecessor", 16),
    PROVISIONS_STATED("基準項目の記載", "provisionsStated", 16),
    AMENDMENTS_STATED("改訂内容の記載", "amendmentsStated", 16),
    TEXT_DIGEST("全文のダイジェスト", "textDigest", 24),
    PROVISION("基準項目", "provision", 12),
    TITLE("標題", "title", 50),
    TITLE_EN("標題（英語）", "titleEn", 50),
    STATUS("状態", "status", 8),
    PARAGRAPH("項番", "paragraph", 8),
    SUMMARY("要約", "summary", 60),
    SUMMARY_EN("要約（英語）", "summaryEn", 60),
    TEXT("本文", "text", 60),
    DIGEST("ダイジェスト", "digest", 24),
    SUBSTANCE_DIGEST("実質のダイジェスト", "substanceDigest", 24),
    TO("参照先", "to", 12),
    SECTION("参照先の節", "section", 30),
    AMENDMENT("改訂の種類", "amendmentKind", 22),
    FROM_PROVISION("前の基準項目", "fromProvision", 14),
    FROM_PARAGRAPH("前の項番", "fromParagraph", 10),
    STRENGTH("強さ", "strength", 8),
    CITES("引用", "cites", 20);

    private static final Pattern BETWEEN_LETTERS = Pattern.compile("[\\s\\p{Z}_-]+");

    private final String heading;
    private final String english;
    private final int width;

    Field(String heading, String english, int width) {
        this.heading = heading;
        this.english = english;
        this.width = width;
    }

    String heading() {
        return heading;
    }

    String english() {
        return english;
    }

    int width() {
        return width;
    }

    static Optional<Field> of(String heading) {
        var key = key(heading);
        return Arrays.stream(values())
                .filter(field ->
                        key(field.heading).equals(key) || key(field.english).equals(key))
                .findFirst();
    }

    /** What two writings of a word have in common. */
    static String key(String word) {
        return BETWEEN_LETTERS
                .matcher(Normalizer.normalize(word, Normalizer.Form.NFKC))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
