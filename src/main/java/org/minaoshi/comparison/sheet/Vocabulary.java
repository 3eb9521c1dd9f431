package org.minaoshi.comparison.sheet;

import org.minaoshi.comparison.Agreement;
import org.minaoshi.comparison.Change;
import org.minaoshi.comparison.Field;
import org.minaoshi.comparison.Kind;
import org.minaoshi.comparison.Verdict;
import org.minaoshi.comparison.Weight;
import org.minaoshi.platform.Language;
import org.minaoshi.standard.AmendmentKind;

/** The words of a comparison in one language. */
record Vocabulary(Language language) {

    String say(String ja, String en) {
        return language == Language.EN ? en : ja;
    }

    String of(Kind kind) {
        return switch (kind) {
            case ADDED -> say("新設", "Added");
            case CHANGED -> say("変更", "Changed");
            case MOVED -> say("移動", "Moved");
            case SPLIT -> say("分割", "Split");
            case MERGED -> say("統合", "Merged");
            case REARRANGED -> say("再編", "Rearranged");
            case RETIRED -> say("廃止", "Retired");
            case UNCHANGED -> say("変更なし", "Unchanged");
            case PASSING -> say("途中で新設・廃止", "Added and retired between");
            case AMBIGUOUS -> say("対応が一意でない", "Ambiguous");
            case UNKNOWN -> say("不明", "Unknown");
        };
    }

    /** @param weight null where nothing but the number changed */
    String of(Weight weight) {
        if (weight == null) {
            return "";
        }
        return switch (weight) {
            case EDITORIAL -> say("字句・体裁のみ", "Editorial only");
            case UNKNOWN -> say("軽重不明", "Weight unknown");
            case SUBSTANCE -> say("内容", "Substance");
        };
    }

    String of(Agreement agreement) {
        return switch (agreement) {
            case AGREES -> say("一致", "Agrees");
            case DIFFERS -> say("相違", "Differs");
            case UNKNOWN -> say("確認できない", "Cannot be told");
            case UNSTATED -> say("記載の登録なし", "Nothing stated is registered");
        };
    }

    String of(Verdict verdict) {
        return switch (verdict) {
            case FOUND -> say("比較でも確認", "found by comparing too");
            case NOT_FOUND -> say("比較では見当たらない", "not found by comparing");
            case FOUND_OTHERWISE -> say("比較では別の変更", "found to be another change");
            case NOT_CHECKABLE -> say("比較では確認できない", "cannot be checked");
        };
    }

    String of(Field field) {
        return switch (field) {
            case TITLE -> say("標題", "title");
            case SUMMARY -> say("要約", "summary");
            case STATUS -> say("状態", "status");
            case PARAGRAPH -> say("項番", "paragraph");
            case CROSS_REFERENCE -> say("参照", "reference");
            case CITATION -> say("関連規定", "citation");
        };
    }

    String of(Change change) {
        return switch (change) {
            case ADDED -> say("追加", "added");
            case REMOVED -> say("削除", "removed");
            case CHANGED -> say("変更", "changed");
            case RENUMBERED -> say("番号のみ変更", "renumbered");
            case MOVED -> say("別の基準項目へ移動", "moved to another provision");
            case UNKNOWN -> say("比較できない", "cannot be compared");
        };
    }

    String of(AmendmentKind kind) {
        return switch (kind) {
            case PROVISION_ADDED -> say("基準項目の新設", "provision added");
            case PROVISION_RETIRED -> say("基準項目の廃止", "provision retired");
            case PROVISION_MOVED -> say("基準項目の移動", "provision moved");
            case TITLE_CHANGED -> say("標題の変更", "title changed");
            case TEXT_ADDED -> say("記述の追加", "text added");
            case TEXT_CHANGED -> say("記述の変更", "text changed");
            case TEXT_REMOVED -> say("記述の削除", "text removed");
            case WORDING -> say("字句の修正", "wording");
            case PARAGRAPH_ADDED -> say("項番の追加", "paragraph added");
            case PARAGRAPH_REMOVED -> say("項番の削除", "paragraph removed");
            case PARAGRAPH_RENUMBERED -> say("項番の変更", "paragraph renumbered");
            case REFERENCE_ADDED -> say("参照の追加", "reference added");
            case REFERENCE_REMOVED -> say("参照の削除", "reference removed");
            case ADDRESS_CHANGED -> say("URLの変更", "web address changed");
        };
    }
}
