package org.minaoshi.tabular;

import static org.minaoshi.platform.ProblemType.badRequest;
import static org.minaoshi.platform.ProblemType.unprocessable;

import org.minaoshi.platform.LocalizedText;
import org.minaoshi.platform.ProblemException;
import org.minaoshi.platform.ProblemType;

/** Why a file is not read at all. What is wrong with one cell only is said of that cell, see {@link Value.Unusable}. */
final class TabularProblems {

    static final ProblemType UNREADABLE = badRequest("table-unreadable", "表を読み取れません", "The table cannot be read");
    static final ProblemType TOO_LARGE =
            new ProblemType("table-too-large", 413, LocalizedText.text("表が大きすぎます", "The table is too large"));
    static final ProblemType ENCODING =
            unprocessable("table-encoding", "文字コードが異なります", "The table is in another character encoding");
    static final ProblemType PROTECTED =
            unprocessable("table-protected", "暗号化または旧形式のブックです", "The workbook is encrypted or of the old format");
    static final ProblemType ACTIVE =
            unprocessable("table-active-content", "マクロや外部参照を含むブックです", "The workbook has macros or reaches outside");
    static final ProblemType ENTITIES =
            unprocessable("table-entities", "ブックに実体宣言があります", "The workbook declares entities");
    static final ProblemType NAMES =
            unprocessable("table-names-unsafe", "ブックの内部の名前が不正です", "The workbook's parts or sheets are named unsafely");

    static ProblemException notAWorkbook() {
        return UNREADABLE.because(
                "XLSX 形式のブックではないか、壊れています。Excel で開き「Excel ブック (*.xlsx)」として保存し直してください",
                "It is no XLSX workbook, or a damaged one; open it in Excel and save it as an Excel workbook (*.xlsx)");
    }

    static ProblemException tooLarge(String ja, String en) {
        return TOO_LARGE.because(ja + "。不要なシートや行を除くか、分割してください", en + "; leave out sheets and rows that are not needed");
    }

    private TabularProblems() {}
}
