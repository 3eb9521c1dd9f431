package org.minaoshi.batch;

import static org.minaoshi.platform.LocalizedText.text;
import static org.minaoshi.platform.ProblemType.badRequest;
import static org.minaoshi.platform.ProblemType.conflict;
import static org.minaoshi.platform.ProblemType.notFound;
import static org.minaoshi.platform.ProblemType.unprocessable;

import org.minaoshi.platform.ProblemException;
import org.minaoshi.platform.ProblemType;

/** What this room refuses. */
final class BatchProblems {

    static final ProblemType UNKNOWN = notFound("feedback-batch-unknown", "一括提出が見つかりません", "No such batch");
    static final ProblemType EMPTY = badRequest("feedback-batch-empty", "提出する行がありません", "The batch has no lines");
    static final ProblemType TOO_LONG =
            new ProblemType("feedback-batch-too-long", 413, text("行数が多すぎます", "The batch has too many lines"));
    static final ProblemType TOO_SLOW = new ProblemType(
            "feedback-batch-too-slow", 408, text("受信に時間がかかりすぎました", "The batch took too long to arrive"));
    static final ProblemType INTERRUPTED =
            badRequest("feedback-batch-interrupted", "本文が途中で途切れました", "The body ended before it was whole");
    static final ProblemType RUNNING =
            conflict("feedback-batch-running", "この一括提出は処理中です", "This batch is still running");
    static final ProblemType BUSY =
            conflict("feedback-batches-busy", "同時に処理できる一括提出の上限です", "As many batches are running as may run at once");
    static final ProblemType REUSED =
            unprocessable("feedback-batch-reused", "同じ ID で異なる内容が送られました", "The id was used for another batch");
    static final ProblemType REFUSED =
            unprocessable("feedback-batch-refused", "受け付けられない行があります", "Some lines are refused");

    static ProblemException unknown() {
        return UNKNOWN.because("この ID の一括提出はないか、保存期間を過ぎています", "There is no batch with this id, or not any more");
    }

    static ProblemException running() {
        return RUNNING.because(
                "少し待ってから同じ内容を再送するか、GET で状況を確認してください", "Send the same again after a moment, or follow it by GET");
    }

    static ProblemException interrupted() {
        return INTERRUPTED.because("何も保存されていません。同じ内容を再送してください", "Nothing was stored; send the same again");
    }

    private BatchProblems() {}
}
