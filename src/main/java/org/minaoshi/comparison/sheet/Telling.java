package org.minaoshi.comparison.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.minaoshi.comparison.Agreement;
import org.minaoshi.comparison.Change;
import org.minaoshi.comparison.FieldChange;
import org.minaoshi.comparison.Place;
import org.minaoshi.comparison.Statement;
import org.minaoshi.platform.Language;

/** Says in words what changed, so that nothing depends on colour or type. */
final class Telling {

    final Vocabulary words;

    Telling(Language language) {
        words = new Vocabulary(language);
    }

    /** Such as: 項番 3→4 変更（内容）. */
    String field(FieldChange field) {
        var at = places(field);
        var weight = field.change() == Change.UNKNOWN ? "" : words.of(field.weight());
        var stated = Boolean.FALSE.equals(field.stated()) ? words.say("公表者の記載なし", "not stated by the publisher") : "";
        var remarks = List.of(weight, stated).stream()
                .filter(remark -> !remark.isEmpty())
                .collect(Collectors.joining(words.say("、", ", ")));
        return "%s%s %s%s"
                .formatted(
                        words.of(field.field()),
                        at.isEmpty() ? "" : " " + at,
                        words.of(field.change()),
                        remarks.isEmpty() ? "" : words.say("（%s）", " (%s)").formatted(remarks));
    }

    private static String places(FieldChange field) {
        var from = place(field.from());
        var to = place(field.to());
        if (from.isEmpty() || to.isEmpty() || from.equals(to)) {
            return from.isEmpty() ? to : from;
        }
        return from + "→" + to;
    }

    /** The paragraph, or what is referred to from where. */
    static String place(Place place) {
        if (place == null) {
            return "";
        }
        if (place.target() != null) {
            return place.paragraph() == null ? place.target() : place.paragraph() + ": " + place.target();
        }
        return place.paragraph() == null ? "" : place.paragraph();
    }

    /** Such as: 第11版 項番の追加 3：…（比較でも確認）. */
    String statement(Statement statement, Language language) {
        var amendment = statement.amendment();
        var paragraph = amendment.paragraph() == null ? "" : " " + amendment.paragraph();
        return words.say("%s %s%s：%s（%s）", "%s, %s%s: %s (%s)")
                .formatted(
                        amendment.edition(),
                        words.of(amendment.kind()),
                        paragraph,
                        amendment.summary().in(language),
                        words.of(statement.verdict()));
    }

    /** What the publisher and the comparison say, where that is not the same. */
    List<String> disagreement(Line line) {
        List<String> told = new ArrayList<>();
        if (line.agreement() == Agreement.DIFFERS) {
            told.add(words.say("公表者の記載：%s、比較の結果：%s", "Stated: %s; found: %s")
                    .formatted(words.of(line.stated()), words.of(line.found())));
        }
        if (!line.candidates().isEmpty()) {
            told.add(words.say("対応の候補：", "Candidates: ") + String.join(words.say("、", ", "), line.candidates()));
        }
        return told;
    }
}
