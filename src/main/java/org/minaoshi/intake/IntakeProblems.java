package org.minaoshi.intake;

import static org.minaoshi.platform.LocalizedText.text;
import static org.minaoshi.platform.ProblemType.badRequest;
import static org.minaoshi.platform.ProblemType.conflict;
import static org.minaoshi.platform.ProblemType.notFound;
import static org.minaoshi.platform.ProblemType.unprocessable;

import org.minaoshi.platform.ProblemException;
import org.minaoshi.platform.ProblemType;

/** What this room refuses. The first ones are only ever said of a cell, among the faults of a report. */
final class IntakeProblems {

    static final ProblemType CELL = unprocessable("table-cell-unusable", "セルを読み取れません", "A cell cannot be read");
    static final ProblemType WORD = unprocessable("table-word-wrong", "選択できない語です", "A cell holds an unknown word");
    static final ProblemType HEADING = unprocessable("table-heading-wrong", "見出しが異なります", "A heading is wrong");
    static final ProblemType SHEET =
            unprocessable("table-sheet-wrong", "シートまたは種別が異なります", "A sheet or kind of row is unknown");
    static final ProblemType MISPLACED =
            unprocessable("table-cell-misplaced", "値の位置が異なります", "A value does not belong there");
    static final ProblemType PARENT =
            unprocessable("paragraph-without-provision", "基準項目のない項番です", "A paragraph has no provision");

    static final ProblemType UNKNOWN =
            notFound("edition-import-unknown", "版の取り込みが見つかりません", "No such import of an edition");
    static final ProblemType EMPTY = badRequest("edition-file-empty", "ファイルが空です", "The file is empty");
    static final ProblemType FILE_TOO_LARGE =
            new ProblemType("edition-file-too-large", 413, text("ファイルが大きすぎます", "The file is too large"));
    static final ProblemType TOO_SLOW =
            new ProblemType("edition-import-too-slow", 408, text("受信に時間がかかりすぎました", "The file took too long to arrive"));
    static final ProblemType INTERRUPTED =
            badRequest("edition-file-interrupted", "本文が途中で途切れました", "The body ended before it was whole");
    static final ProblemType RUNNING =
            conflict("edition-import-running", "この取り込みは処理中です", "This import is still running");
    static final ProblemType BUSY =
            conflict("edition-files-busy", "同時に処理できるファイルの上限です", "As many files are being read as may be at once");
    static final ProblemType REUSED =
            unprocessable("edition-import-reused", "同じ ID で異なるファイルが送られました", "The id was used for another file");
    static final ProblemType REFUSED =
            unprocessable("edition-import-refused", "取り込めない箇所があります", "Some of the file is refused");
    static final ProblemType ALREADY_REGISTERED =
            conflict("edition-already-registered", "版は既に登録されています", "The edition is already registered");

    static final ProblemType FROM_UNKNOWN = unprocessable(
            "standard-edition-reference-unknown", "基準の版が登録されていません", "The edition of the standard is not registered");

    static ProblemException unknown() {
        return UNKNOWN.because("この ID の取り込みはないか、保存期間を過ぎています", "There is no import with this id, or not any more");
    }

    static ProblemException running() {
        return RUNNING.because(
                "少し待ってから同じファイルを再送するか、GET で状況を確認してください", "Send the same again after a moment, or follow it by GET");
    }

    static ProblemException alreadyRegistered() {
        return ALREADY_REGISTERED.because(
                "この名前の版が異なる内容で登録されています。別の版として登録してください",
                "An edition of that name is registered with other content; register another one");
    }

    private IntakeProblems() {}
}
