package org.minaoshi.intake;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.minaoshi.standard.AmendmentKind;
import org.minaoshi.standard.AmendmentsStated;
import org.minaoshi.standard.ProvisionStatus;
import org.minaoshi.standard.ProvisionsStated;
import org.minaoshi.standard.Strength;

/** The words that a cell chooses from, in Japanese; the English ones are those of the contract. */
final class Word {

    private static final Map<Enum<?>, String> JAPANESE = Map.ofEntries(
            Map.entry(ProvisionStatus.ACTIVE, "有効"),
            Map.entry(ProvisionStatus.RETIRED, "欠番"),
            Map.entry(ProvisionsStated.COMPLETE, "すべて"),
            Map.entry(ProvisionsStated.PARTIAL, "一部"),
            Map.entry(AmendmentsStated.COMPLETE, "すべて"),
            Map.entry(AmendmentsStated.PARTIAL, "一部"),
            Map.entry(Strength.MUST, "必須"),
            Map.entry(Strength.SHOULD, "推奨"),
            Map.entry(AmendmentKind.PROVISION_ADDED, "基準項目の新設"),
            Map.entry(AmendmentKind.PROVISION_RETIRED, "基準項目の欠番化"),
            Map.entry(AmendmentKind.PROVISION_MOVED, "基準項目の移動"),
            Map.entry(AmendmentKind.TITLE_CHANGED, "標題の変更"),
            Map.entry(AmendmentKind.TEXT_ADDED, "記載の追加"),
            Map.entry(AmendmentKind.TEXT_CHANGED, "記載の変更"),
            Map.entry(AmendmentKind.TEXT_REMOVED, "記載の削除"),
            Map.entry(AmendmentKind.WORDING, "字句の修正"),
            Map.entry(AmendmentKind.PARAGRAPH_ADDED, "項番の追加"),
            Map.entry(AmendmentKind.PARAGRAPH_REMOVED, "項番の削除"),
            Map.entry(AmendmentKind.PARAGRAPH_RENUMBERED, "項番の変更"),
            Map.entry(AmendmentKind.REFERENCE_ADDED, "参照の追加"),
            Map.entry(AmendmentKind.REFERENCE_REMOVED, "参照の削除"),
            Map.entry(AmendmentKind.ADDRESS_CHANGED, "アドレスの更新"));

    /** In both languages, by what two writings of a word have in common. */
    private static final Map<Class<?>, Map<String, Enum<?>>> BY_KEY = byKey();

    static String of(Enum<?> constant) {
        return constant == null ? null : JAPANESE.get(constant);
    }

    static <E extends Enum<E>> Optional<E> read(Class<E> type, String text) {
        return Optional.ofNullable(BY_KEY.get(type).get(Field.key(text))).map(type::cast);
    }

    private static Map<Class<?>, Map<String, Enum<?>>> byKey() {
        Map<Class<?>, Map<String, Enum<?>>> byKey = new HashMap<>();
        JAPANESE.forEach((constant, word) -> {
            var ofType = byKey.computeIfAbsent(constant.getDeclaringClass(), none -> new HashMap<>());
            ofType.put(Field.key(constant.name()), constant);
            ofType.put(Field.key(word), constant);
        });
        return byKey;
    }

    static <E extends Enum<E>> List<String> all(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Word::of).toList();
    }

    /** What a cell below that heading chooses from; empty where it is free. */
    static List<String> choices(Field field) {
        return switch (field) {
            case STATUS -> all(ProvisionStatus.class);
            case PROVISIONS_STATED -> all(ProvisionsStated.class);
            case AMENDMENTS_STATED -> all(AmendmentsStated.class);
            case STRENGTH -> all(Strength.class);
            case AMENDMENT -> all(AmendmentKind.class);
            default -> List.of();
        };
    }

    private Word() {}
}
