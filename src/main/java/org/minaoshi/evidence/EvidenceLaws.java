package org.minaoshi.evidence;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.minaoshi.platform.Fault;
import org.minaoshi.platform.LocalizedText;
import org.minaoshi.platform.ProblemType;

/** What evidence must say before it is taken in. Each law either is satisfied or refuses, naming every place at fault. */
final class EvidenceLaws {

    /** Law 5: whoever says that nothing was found says where, when and what for. */
    static void nothingFoundIsShown(Basis.NegativeFinding finding) {
        var said = new LinkedHashMap<String, Boolean>();
        said.put(
                "/basis/sources",
                finding.sources() != null && !finding.sources().isEmpty());
        said.put("/basis/period", finding.period() != null);
        said.put("/basis/scope", finding.scope() != null);
        refuse(
                EvidenceProblems.NEGATIVE_FINDING_INCOMPLETE,
                said.keySet().stream().filter(place -> !said.get(place)).toList(),
                "該当なしには、確認した情報源、期間、範囲が必要です",
                "a negative finding states its sources, its period and its scope");
    }

    /** Law 5: nobody has searched a time to come. Of a month or a year that has begun, the part that is over is meant. */
    static void searchedWhatIsOver(Basis.NegativeFinding finding, LocalDate today) {
        refuse(
                EvidenceProblems.NEGATIVE_FINDING_OF_TIME_TO_COME,
                finding.period().to().earliest().isAfter(today) ? List.of("/basis/period/to") : List.of(),
                "確認した期間の終わりが未来の日付です",
                "the period that was searched ends on a day to come");
    }

    /**
     * Law 6: only an earlier conclusion about that very text, and only while the text is the same.
     *
     * @param latestDigest of the newest edition of the standard the conclusion was about
     * @return the digest the carry-over rests on
     */
    static String carryOverOnlyOfTheSameText(
            Basis.CarryOver carried, int fiscalYear, Optional<EarlierConclusion> earlier, String latestDigest) {
        var conclusion = earlier.filter(found -> carried.fiscalYear() < fiscalYear)
                .orElseThrow(() -> EvidenceProblems.CARRY_OVER_UNKNOWN.at(
                        "/basis/fiscalYear",
                        "その年度に、この検討事項についての結論はありません",
                        "there is no conclusion on this factor from that year"));
        if (!carried.about().equals(new Basis.Text(conclusion.standard(), conclusion.edition()))) {
            throw EvidenceProblems.CARRY_OVER_UNKNOWN.at(
                    "/basis/about", "その年度の結論は別の文書についてのものです", "the conclusion of that year was about another text");
        }
        if (!conclusion.digest().equals(latestDigest)) {
            throw EvidenceProblems.CARRY_OVER_TEXT_CHANGED.at(
                    "/basis/about", "結論の後に文書が変更されています。改めて確認してください", "the text has changed since; look at it anew");
        }
        return latestDigest;
    }

    /** Law 15: the factor is one of the review's rule set. */
    static void factorIsKnown(String factor, Set<String> factors) {
        refuse(
                EvidenceProblems.FACTOR_UNKNOWN,
                factors.contains(factor) ? List.of() : List.of("/factor"),
                "この年度の見直しの検討事項ではありません",
                "it is not a factor of this review");
    }

    /** Law 15: the edition is registered. */
    static void editionIsKnown(boolean known) {
        refuse(
                EvidenceProblems.EDITION_UNKNOWN,
                known ? List.of() : List.of("/basis/edition"),
                "この基準の版は登録されていません",
                "no such edition of that standard is registered");
    }

    /**
     * Law 15: every feedback named counts for this review, and was accepted.
     *
     * @param others counts for this review and was not accepted
     */
    static void feedbackIsAccepted(Basis.Feedback basis, Set<UUID> accepted, Set<UUID> others) {
        refuse(
                EvidenceProblems.FEEDBACK_UNKNOWN,
                places(basis.feedback(), named -> !accepted.contains(named) && !others.contains(named)),
                "この年度の見直しで扱う意見・要望ではありません",
                "it is not feedback that counts for this review");
        refuse(
                EvidenceProblems.FEEDBACK_NOT_ACCEPTED,
                places(basis.feedback(), others::contains),
                "この意見・要望は採用されていません",
                "this feedback has not been accepted");
    }

    private static List<String> places(List<UUID> feedback, Predicate<UUID> atFault) {
        return IntStream.range(0, feedback.size())
                .filter(index -> atFault.test(feedback.get(index)))
                .mapToObj("/basis/feedback/%d"::formatted)
                .toList();
    }

    private static void refuse(ProblemType type, List<String> places, String ja, String en) {
        if (!places.isEmpty()) {
            var detail = LocalizedText.text(ja, en);
            throw type.at(places.stream().map(place -> new Fault(place, detail)).toList());
        }
    }

    private EvidenceLaws() {}
}
