package org.minaoshi.standard;

import static org.minaoshi.platform.ProblemType.badRequest;
import static org.minaoshi.platform.ProblemType.conflict;
import static org.minaoshi.platform.ProblemType.notFound;
import static org.minaoshi.platform.ProblemType.unprocessable;

import org.minaoshi.platform.ProblemType;

/** What this room refuses. Where an address names something unknown it is 404; where a body does, 422 with the place. */
final class StandardProblems {

    static final ProblemType STANDARD_UNKNOWN =
            notFound("standard-unknown", "基準が登録されていません", "The standard is not registered");
    static final ProblemType EDITION_UNKNOWN =
            notFound("standard-edition-unknown", "基準の版が登録されていません", "The edition of the standard is not registered");
    static final ProblemType PROVISION_UNKNOWN =
            notFound("provision-unknown", "基準項目が登録されていません", "The provision is not registered");
    static final ProblemType PROVISION_UNKNOWN_IN_BODY =
            unprocessable("provision-reference-unknown", "基準項目が登録されていません", "The provision is not registered");
    static final ProblemType DESIGNATION_UNREADABLE =
            unprocessable("designation-unreadable", "基準項目の表記を読み取れません", "The writing of a provision cannot be read");
    static final ProblemType PROVISION_REPEATED =
            unprocessable("provision-repeated", "同じ基準項目が二度あります", "A provision is given twice");
    static final ProblemType PARAGRAPH_REPEATED =
            unprocessable("paragraph-repeated", "同じ項番が二度あります", "A paragraph number is given twice");
    static final ProblemType PARAGRAPH_DIGEST_MISMATCH = unprocessable(
            "paragraph-digest-mismatch", "項番の本文とダイジェストが一致しません", "The text of a paragraph has another digest");
    static final ProblemType CATEGORY_AMBIGUOUS =
            unprocessable("category-ambiguous", "分類の表記が一意ではありません", "A category's writing belongs to two categories");
    static final ProblemType CROSS_REFERENCE_INCOMPLETE = unprocessable(
            "cross-reference-incomplete", "参照先は一つだけ指定してください", "A cross-reference points to exactly one thing");
    static final ProblemType AMENDMENT_INCONSISTENT = unprocessable(
            "amendment-inconsistent", "改訂内容が版の内容と矛盾します", "An amendment contradicts its kind or the editions");
    static final ProblemType STANDARD_ALREADY_REGISTERED =
            conflict("standard-already-registered", "基準は既に登録されています", "The standard is already registered");
    static final ProblemType EDITION_ALREADY_REGISTERED =
            conflict("edition-already-registered", "版は既に登録されています", "The edition is already registered");
    static final ProblemType EDITION_OUT_OF_ORDER = conflict(
            "edition-out-of-order", "版は順に登録してください", "Editions are registered in order, each after the latest one");
    static final ProblemType FILTER_INVALID =
            badRequest("request-invalid", "リクエストが正しくありません", "The request is not valid");

    private StandardProblems() {}
}
