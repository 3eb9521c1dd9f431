package org.minaoshi.publication.document;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.minaoshi.platform.Language;
import org.minaoshi.platform.LocalizedText;
import org.minaoshi.platform.PartialDate;
import org.minaoshi.record.FactorRecord;
import org.minaoshi.record.Snapshot;
import org.minaoshi.typesetting.Block;
import org.minaoshi.typesetting.Block.Fact;
import org.minaoshi.typesetting.Text;

/** The language a document speaks, and the small phrases that are the same in every chapter. */
record Voice(Language language) {

    String say(String ja, String en) {
        return language == Language.JA ? ja : en;
    }

    String say(LocalizedText word) {
        return word.in(language);
    }

    /** What somebody wrote. */
    Text quote(LocalizedText text) {
        return Text.of(text, language);
    }

    List<Text> quotes(Collection<LocalizedText> texts) {
        return texts.stream().map(this::quote).toList();
    }

    Block.Paragraph paragraph(String ja, String en) {
        return new Block.Paragraph(Text.of(say(ja, en)));
    }

    Fact fact(String ja, String en, Text... values) {
        return Fact.of(say(ja, en), values);
    }

    /** A phrase in front of what somebody wrote: 理由：… */
    Text lead(String ja, String en, LocalizedText text) {
        return Text.of(say(ja + "：", en + ": ")).and(quote(text));
    }

    Text nothing() {
        return Text.of(say("なし", "None"));
    }

    String day(LocalDate day) {
        return Dates.day(day, language);
    }

    String date(PartialDate date) {
        return Dates.partial(date, language);
    }

    String fiscalYear(int year) {
        return Dates.fiscalYear(year, language);
    }

    String period(FactorRecord.Period period) {
        return Dates.period(date(period.from()), date(period.to()), language);
    }

    /** Fewer than three is all that is ever said of fewer than three (law 14). */
    String count(Integer count) {
        return count == null ? say("3件未満", "fewer than 3") : say(count + "件", String.valueOf(count));
    }

    /** Of a table in which larger counts are hidden beside small ones. */
    String hiddenCount(Integer count) {
        return count == null ? say("非表示", "not shown") : count(count);
    }

    String list(Collection<String> names) {
        return String.join(say("、", ", "), names);
    }

    /** A text, its edition and its digest. */
    List<Text> edition(Snapshot.About about) {
        return List.of(
                quote(about.title()).plain(" ").and(quote(about.label())),
                Text.of("SHA-256 ").and(Text.code(about.digest())));
    }

    String items(Collection<Integer> numbers) {
        var list = list(numbers.stream().map(String::valueOf).toList());
        return say("通番" + list, numbers.size() == 1 ? "Item " + list : "Items " + list);
    }
}
