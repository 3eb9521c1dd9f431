package org.minaoshi.publication.document;

import static org.minaoshi.platform.LocalizedText.text;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.minaoshi.impact.CoverageState;
import org.minaoshi.impact.Effect;
import org.minaoshi.platform.LocalizedText;
import org.minaoshi.record.Finding;
import org.minaoshi.record.Outcome;
import org.minaoshi.record.WatchVerdict;
import org.minaoshi.standard.AmendmentKind;

/**
 * The words people read for the words machines write. A record may hold words of its own time that are not listed here: those are shown as they
 * stand.
 */
final class Words {

    private static final Map<String, LocalizedText> ORIGINS = Map.of(
            "RULE", text("規則による事項", "required by the rule"),
            "PRACTICE", text("慣行による事項", "looked at by practice"));

    private static final Map<String, LocalizedText> EVIDENCE = Map.of(
            "FEEDBACK", text("意見・要望", "Feedback"),
            "INCIDENT", text("インシデント", "Incident"),
            "NEGATIVE_FINDING", text("該当なし", "Nothing found"),
            "TREND", text("動向", "Trend"),
            "CARRY_OVER", text("引き継ぎ", "Carried over"),
            "IMPACT", text("改訂の影響", "Effect of amendments"),
            "METRIC", text("指標", "Metric"));

    private static final Map<String, LocalizedText> AMENDMENTS = labels(AmendmentKind.values(), AmendmentKind::label);

    private static final Map<String, LocalizedText> FOUND = Map.of(
            "ADDED", text("新設", "added"),
            "CHANGED", text("内容の変更", "changed"),
            "MOVED", text("番号の変更", "moved"),
            "SPLIT", text("分割", "split"),
            "MERGED", text("統合", "merged"),
            "REARRANGED", text("再編", "rearranged"),
            "RETIRED", text("廃止", "retired"));

    private static final Map<String, LocalizedText> FIELDS = Map.of(
            "TITLE", text("見出し", "title"),
            "SUMMARY", text("要約", "summary"),
            "STATUS", text("効力", "status"),
            "PARAGRAPH", text("項番", "paragraph"),
            "CROSS_REFERENCE", text("参照", "reference"));

    private static final Map<String, LocalizedText> CHANGES = Map.of(
            "ADDED", text("追加", "added"),
            "REMOVED", text("削除", "removed"),
            "CHANGED", text("変更", "changed"),
            "RENUMBERED", text("番号の変更", "renumbered"),
            "MOVED", text("移動", "moved"));

    private static final Map<String, LocalizedText> STRENGTHS =
            Map.of("MUST", text("必要", "must"), "SHOULD", text("望ましい", "should"));

    private static final Map<String, LocalizedText> JUDGEMENTS = labels(Effect.values(), Effect::label);

    private static final Map<String, LocalizedText> STATES = labels(CoverageState.values(), CoverageState::label);

    private static final Map<String, LocalizedText> FEEDBACK = Map.of(
            "USAGE", text("使用状況", "Usage"),
            "REQUEST", text("要望", "Request"),
            "INCIDENT", text("インシデント", "Incident"),
            "REMARK", text("意見", "Remark"),
            "QUESTION", text("質問", "Question"));

    private static final Map<String, LocalizedText> ORGANISATIONS = Map.of(
            "INSTITUTION", text("金融機関", "Institutions"),
            "PAYMENT_AGENT", text("電子決済等代行業者", "Payment agents"),
            "ASSOCIATION", text("業界団体", "Associations"),
            "OTHER", text("その他の組織", "Other organisations"));

    private static final Map<String, LocalizedText> DISPOSITIONS = Map.of(
            "ACCEPTED", text("受入れ", "Accepted"),
            "NOTED", text("承知", "Noted"),
            "DUPLICATE", text("重複", "Duplicate"),
            "OUT_OF_SCOPE", text("対象外", "Out of scope"),
            "ANSWERED", text("回答済み", "Answered"));

    private static final Map<String, LocalizedText> COUNTED = Map.of(
            "TOTAL", text("合計", "In all"),
            "KIND", text("種類", "Kind"),
            "ORGANISATION_KIND", text("提出者の区分", "Submitted by"),
            "DISPOSITION", text("対応結果", "Disposition"),
            "ITEM", text("確認項目", "About"));

    private static final Map<String, LocalizedText> SEVERITIES = Map.of(
            "LOW", text("低", "Low"),
            "MEDIUM", text("中", "Medium"),
            "HIGH", text("高", "High"),
            "CRITICAL", text("重大", "Critical"));

    private Words() {}

    private static <E extends Enum<E>> Map<String, LocalizedText> labels(E[] words, Function<E, LocalizedText> label) {
        return Arrays.stream(words).collect(Collectors.toMap(Enum::name, label));
    }

    static LocalizedText outcome(Outcome outcome) {
        return switch (outcome) {
            case NOT_NEEDED -> text("不要", "No revision needed");
            case PARTIAL_REVISION -> text("一部見直し", "Partial revision");
            case MAJOR_REVISION -> text("大幅見直し", "Major revision");
        };
    }

    static LocalizedText finding(Finding finding) {
        return switch (finding) {
            case NO_REVISION -> text("見直しを要しない", "Calls for no revision");
            case PARTIAL_REVISION -> text("一部の見直しを要する", "Calls for a partial revision");
            case MAJOR_REVISION -> text("大幅な見直しを要する", "Calls for a major revision");
        };
    }

    static LocalizedText watch(WatchVerdict verdict) {
        return switch (verdict) {
            case STILL_OPEN -> text("継続", "Still open");
            case MET -> text("条件成立", "Met");
            case DROPPED -> text("確認終了", "Dropped");
        };
    }

    static LocalizedText origin(String word) {
        return of(ORIGINS, word);
    }

    static LocalizedText counted(String word) {
        return of(COUNTED, word);
    }

    static LocalizedText evidence(String word) {
        return of(EVIDENCE, word);
    }

    static LocalizedText amendment(String word) {
        return of(AMENDMENTS, word);
    }

    static LocalizedText found(String word) {
        return of(FOUND, word);
    }

    static LocalizedText field(String word) {
        return of(FIELDS, word);
    }

    static LocalizedText change(String word) {
        return of(CHANGES, word);
    }

    static LocalizedText strength(String word) {
        return of(STRENGTHS, word);
    }

    static LocalizedText judgement(String word) {
        return of(JUDGEMENTS, word);
    }

    static LocalizedText state(String word) {
        return of(STATES, word);
    }

    static LocalizedText feedback(String word) {
        return of(FEEDBACK, word);
    }

    static LocalizedText organisation(String word) {
        return of(ORGANISATIONS, word);
    }

    /** Feedback without a disposition has not been looked at. */
    static LocalizedText disposition(String word) {
        return word == null ? text("未対応", "Not yet answered") : of(DISPOSITIONS, word);
    }

    static LocalizedText severity(String word) {
        return of(SEVERITIES, word);
    }

    private static LocalizedText of(Map<String, LocalizedText> words, String word) {
        return words.getOrDefault(word, text(word, word));
    }
}
