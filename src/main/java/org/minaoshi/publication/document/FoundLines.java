package org.minaoshi.publication.document;

import java.util.List;
import org.minaoshi.record.Snapshot.Found;
import org.minaoshi.record.Snapshot.FoundChange;
import org.minaoshi.typesetting.Text;

/** What comparison found in a provision, on one line: never as if the publisher had said it. */
final class FoundLines {

    private FoundLines() {}

    /** Empty where nothing was found. */
    static List<Text> of(Found found, Voice voice) {
        return found == null ? List.of() : List.of(line(found, voice));
    }

    private static Text line(Found found, Voice voice) {
        var changes = voice.list(
                found.changes().stream().map(change -> change(change, voice)).toList());
        var from = found.from().isEmpty()
                ? ""
                : voice.say("（" + voice.list(found.from()) + "から）", " (from " + voice.list(found.from()) + ")");
        return Text.strong(voice.say("版の比較により判明：", "Found by comparing the editions:"))
                .plain(voice.say("", " ")
                        + voice.say(Words.found(found.kind()))
                        + from
                        + (changes.isEmpty() ? "" : voice.say("。", ". ") + changes));
    }

    private static String change(FoundChange change, Voice voice) {
        var field = voice.say(Words.field(change.field()));
        var place = change.target() != null ? change.target() : change.paragraph() == null ? "" : change.paragraph();
        var what = voice.say(Words.change(change.change()));
        return voice.say(field + place + "の" + what, (field + " " + place).strip() + " " + what);
    }
}
