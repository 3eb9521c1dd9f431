package org.minaoshi.intake;

import java.util.ArrayList;
import java.util.List;
import org.minaoshi.tabular.Cell;
import org.minaoshi.tabular.Column;
import org.minaoshi.tabular.Table;

/** The sheet that says how the others are filled in. It is not read back. */
final class Instructions {

    static Table table() {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(
                Cell.row(
                        null,
                        null,
                        "見出しの行は消さないでください。列の順序は変えられ、使わない列は削除できます。空の行は読みとばします。数式・結合セル・マクロは受け付けません。",
                        "Keep the row of headings. Columns may change places, those not needed may be deleted. Empty rows are passed over. No formulas, merged cells or macros."));
        rows.add(Cell.row(
                null,
                null,
                "送る前に edition-dry-runs で確かめられます。何も保存されません。",
                "Try it on edition-dry-runs before: nothing is stored."));
        for (var section : Section.values()) {
            for (var field : section.fields().keySet()) {
                rows.add(Cell.row(section.title(), field.heading(), japanese(section, field), english(section, field)));
            }
        }
        return new Table(
                "説明",
                List.of(
                        Column.text("シート", 12),
                        Column.text("列", 20),
                        Column.text("記入すること", 70),
                        Column.text("Instructions", 70)),
                rows);
    }

    private static String japanese(Section section, Field field) {
        return switch (field) {
            case KIND -> "";
            case EDITION -> "必須。版の名前（英小文字、数字、. と -）。例: 12";
            case LABEL -> "必須。版の表示名。例: 第12版";
            case LABEL_EN -> "版の英語の表示名";
            case PUBLISHED -> "2026、2026-11、2026-11-24 のいずれかの形";
            case PREDECESSOR -> "直近に登録された版の名前。最初の版では空";
            case PROVISIONS_STATED -> "「すべて」: ここにない基準項目はこの版にない。「一部」（空のとき）: ないとは限らない";
            case AMENDMENTS_STATED -> "「すべて」: 改訂内容にないものは変わっていない。「一部」: そうとは限らない";
            case TEXT_DIGEST -> "発行者の全文の SHA-256（16 進 64 桁）";
            case PROVISION -> section == Section.REFERENCE ? "必須。参照元の基準項目。例: 統24" : "必須。分類と番号。例: 統4、実14-1";
            case TITLE -> "必須。標題";
            case TITLE_EN -> "標題の英語";
            case STATUS -> "「有効」（空のとき）または「欠番」";
            case PARAGRAPH -> section == Section.PARAGRAPH ? "必須。項番。例: 3、参考2" : "項番。分かるとき";
            case SUMMARY -> section == Section.AMENDMENT ? "必須。何が変わったかを自分の言葉で" : "自分の言葉による要約。本文は書き写さない";
            case SUMMARY_EN -> "要約の英語";
            case TEXT -> "本文。ダイジェストの計算だけに使い、保存しない";
            case DIGEST -> "本文の SHA-256。本文を記入したときは空";
            case SUBSTANCE_DIGEST -> "表記の違いを除いた本文の SHA-256。本文を記入したときは空";
            case TO -> "参照先の基準項目。節を指すときは空";
            case SECTION -> "基準項目でない参照先の名前";
            case AMENDMENT -> "必須。選択肢から";
            case FROM_PROVISION -> "「基準項目の移動」のとき、前の版での番号";
            case FROM_PARAGRAPH -> "「項番の変更」のとき、前の版での項番";
            case STRENGTH -> "「必須」または「推奨」";
            case CITES -> "この版の基準項目。「、」で区切る";
        };
    }

    private static String english(Section section, Field field) {
        return switch (field) {
            case KIND -> "";
            case EDITION -> "Required. Name of the edition (a-z, digits, . and -), such as 12";
            case LABEL -> "Required. What the edition is called in Japanese";
            case LABEL_EN -> "What it is called in English";
            case PUBLISHED -> "2026, 2026-11 or 2026-11-24";
            case PREDECESSOR -> "Name of the edition registered last; empty for the first";
            case PROVISIONS_STATED ->
                "COMPLETE: what is not here, the edition does not have. PARTIAL (if empty): it may";
            case AMENDMENTS_STATED -> "COMPLETE: what has no amendment is unchanged. PARTIAL: it need not be";
            case TEXT_DIGEST -> "SHA-256 of the publisher's whole text, 64 hexadecimal digits";
            case PROVISION ->
                section == Section.REFERENCE
                        ? "Required. The provision that refers, such as 統24"
                        : "Required. Category and number, such as 統4 or 実14-1";
            case TITLE -> "Required. Its title in Japanese";
            case TITLE_EN -> "Its title in English";
            case STATUS -> "ACTIVE (if empty) or RETIRED";
            case PARAGRAPH ->
                section == Section.PARAGRAPH
                        ? "Required. Its number, such as 3 or 参考2"
                        : "Number of the paragraph, where known";
            case SUMMARY ->
                section == Section.AMENDMENT
                        ? "Required. What changed, in your own words"
                        : "A summary in your own words; do not copy the text";
            case SUMMARY_EN -> "The summary in English";
            case TEXT -> "The text, to be digested only: it is not kept";
            case DIGEST -> "SHA-256 of the text; empty where the text is given";
            case SUBSTANCE_DIGEST -> "SHA-256 of the text's substance; empty where the text is given";
            case TO -> "The provision it points to; empty for a section";
            case SECTION -> "Name of what it points to, where that is no provision";
            case AMENDMENT -> "Required. One of the choices";
            case FROM_PROVISION -> "For PROVISION_MOVED: the number in the edition before";
            case FROM_PARAGRAPH -> "For PARAGRAPH_RENUMBERED: the number in the edition before";
            case STRENGTH -> "MUST or SHOULD";
            case CITES -> "Provisions of this edition, with 、 or a comma between";
        };
    }

    private Instructions() {}
}
