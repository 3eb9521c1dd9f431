package org.minaoshi.intake;

import static org.minaoshi.platform.LocalizedText.text;

import java.util.Map;
import org.minaoshi.platform.LocalizedText;
import org.minaoshi.platform.ProblemType;

/** What would mend a fault that another room found, by its type. */
final class Mending {

    private static final LocalizedText ANYTHING =
            text("テンプレートの「説明」シートに従って直してください", "mend it as the sheet of instructions in the template says");

    private static final Map<String, LocalizedText> BY_TYPE = Map.ofEntries(
            Map.entry(
                    "designation-unreadable",
                    text("「統4」「実14-1」のように分類と番号で記入してください", "write category and number, as in 統4 or 実14-1")),
            Map.entry(
                    "provision-repeated", text("一方の行を削除するか、番号を直してください", "delete one of the rows, or mend its number")),
            Map.entry(
                    "paragraph-repeated", text("一方の行を削除するか、項番を直してください", "delete one of the rows, or mend its number")),
            Map.entry(
                    "paragraph-digest-mismatch",
                    text("本文とダイジェストのどちらか一方だけを記入してください", "give either the text or the digest")),
            Map.entry(
                    "provision-reference-unknown",
                    text("「基準項目」にその行を加えるか、番号を直してください", "add its row to the provisions, or mend the number")),
            Map.entry(
                    "cross-reference-incomplete",
                    text("参照先（基準項目）か参照先の節の一方だけを記入してください", "give either the provision or the section it points to")),
            Map.entry(
                    "amendment-inconsistent",
                    text("改訂の種類か、それが示す箇所を直してください", "mend the kind of the amendment, or the place that it names")),
            Map.entry(
                    "edition-out-of-order",
                    text(
                            "「前の版」に直近に登録された版の名前を記入してください",
                            "name the edition that was registered last as the predecessor")),
            Map.entry("edition-already-registered", text("別の版の名前を記入してください", "give the edition another name")));

    static LocalizedText of(ProblemType type) {
        return BY_TYPE.getOrDefault(type.slug(), ANYTHING);
    }

    private Mending() {}
}
