package org.minaoshi.publication.document;

import java.util.ArrayList;
import java.util.List;
import org.minaoshi.record.FactorRecord;
import org.minaoshi.record.Snapshot;
import org.minaoshi.typesetting.Block;
import org.minaoshi.typesetting.Block.Entry;
import org.minaoshi.typesetting.Block.Fact;
import org.minaoshi.typesetting.Text;

/** Conditions under which a revision would be needed: what became of the earlier ones, and which are new. */
final class WatchChapter {

    private WatchChapter() {}

    static Chapter of(Snapshot snapshot, Voice voice) {
        var blocks = new ArrayList<Block>();
        snapshot.watchAnswers().forEach(answer -> blocks.add(answer(answer, voice)));
        snapshot.watchItems().forEach(item -> blocks.add(item(item, snapshot, voice)));
        if (blocks.isEmpty()) {
            blocks.add(voice.paragraph("継続して確認する条件はない。", "There is no condition to watch, old or new."));
        }
        return new Chapter("watch", voice.say("継続して確認する事項", "Conditions to watch"), blocks);
    }

    private static Entry answer(Snapshot.WatchAnswer answer, Voice voice) {
        return new Entry(
                Text.of(voice.say(Words.watch(answer.answer()))),
                voice.quote(answer.condition()),
                List.of(
                        voice.fact("設定した年度", "Set in", Text.of(voice.fiscalYear(answer.fromFiscalYear()))),
                        voice.fact("理由", "Reason", voice.quote(answer.reason()))));
    }

    private static Entry item(Snapshot.WatchItem item, Snapshot snapshot, Voice voice) {
        var facts = new ArrayList<Fact>();
        snapshot.factors().stream()
                .filter(factor -> factor.code().equals(item.factor()))
                .map(FactorRecord::title)
                .forEach(title -> facts.add(voice.fact("検討事項", "Factor", voice.quote(title))));
        facts.add(voice.fact(
                "次の見直し", "Next review", Text.of(voice.say("この条件について回答する。", "It must answer this condition."))));
        return new Entry(Text.of(voice.say("新規", "New")), voice.quote(item.condition()), facts);
    }
}
