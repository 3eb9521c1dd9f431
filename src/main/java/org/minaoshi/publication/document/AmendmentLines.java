package org.minaoshi.publication.document;

import java.util.ArrayList;
import java.util.List;
import org.minaoshi.record.Snapshot.Amendment;
import org.minaoshi.typesetting.Text;

/** Each amendment of one provision on a line of its own: its kind, where in the provision, how binding, what changed, what it points to. */
final class AmendmentLines {

    private AmendmentLines() {}

    static List<Text> of(List<Amendment> amendments, Voice voice) {
        return amendments.stream().map(amendment -> line(amendment, voice)).toList();
    }

    private static Text line(Amendment amendment, Voice voice) {
        var line = Text.strong(voice.say(Words.amendment(amendment.kind())))
                .plain(place(amendment, voice) + " ")
                .and(voice.quote(amendment.summary()));
        if (amendment.cites() == null || amendment.cites().isEmpty()) {
            return line;
        }
        var cites = voice.list(amendment.cites());
        return line.plain(voice.say("（" + cites + "を参照）", " (see " + cites + ")"));
    }

    private static String place(Amendment amendment, Voice voice) {
        var places = new ArrayList<String>();
        if (amendment.fromProvision() != null) {
            places.add(voice.say(amendment.fromProvision() + "から", "from " + amendment.fromProvision()));
        }
        if (amendment.fromParagraph() != null && amendment.paragraph() != null) {
            places.add(voice.say(
                    paragraph(amendment.fromParagraph(), voice) + "→" + amendment.paragraph(),
                    paragraph(amendment.fromParagraph(), voice) + " → " + amendment.paragraph()));
        } else if (amendment.fromParagraph() != null) {
            places.add(voice.say(
                    paragraph(amendment.fromParagraph(), voice) + "から",
                    "from " + paragraph(amendment.fromParagraph(), voice)));
        } else if (amendment.paragraph() != null) {
            places.add(paragraph(amendment.paragraph(), voice));
        }
        if (amendment.strength() != null) {
            places.add(voice.say(Words.strength(amendment.strength())));
        }
        if (places.isEmpty()) {
            return "";
        }
        return voice.say("（" + String.join("・", places) + "）", " (" + String.join(", ", places) + ")");
    }

    private static String paragraph(String number, Voice voice) {
        var counted = number.chars().allMatch(character -> character >= '0' && character <= '9');
        return counted ? voice.say("項番" + number, "paragraph " + number) : number;
    }
}
