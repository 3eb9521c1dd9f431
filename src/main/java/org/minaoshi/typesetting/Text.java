package org.minaoshi.typesetting;

import java.util.ArrayList;
import java.util.List;
import org.minaoshi.platform.Language;
import org.minaoshi.platform.LocalizedText;
import org.minaoshi.typesetting.Span.Style;

/** A line or paragraph of running text; a line feed inside it is kept as a line break. */
public record Text(List<Span> spans) {

    public static final Text EMPTY = new Text(List.of());

    public Text {
        spans = List.copyOf(spans);
    }

    public static Text of(String text) {
        return EMPTY.plain(text);
    }

    /** What somebody wrote, in the document's language or, where it is missing there, in Japanese and marked as such. */
    public static Text of(LocalizedText text, Language documentLanguage) {
        return EMPTY.plain(text, documentLanguage);
    }

    public static Text strong(String text) {
        return EMPTY.with(new Span(text, null, Style.STRONG));
    }

    public static Text name(String text) {
        return EMPTY.with(new Span(text, null, Style.NAME));
    }

    public static Text code(String text) {
        return EMPTY.with(new Span(text, null, Style.CODE));
    }

    public Text plain(String text) {
        return with(new Span(text, null, Style.PLAIN));
    }

    public Text plain(LocalizedText text, Language documentLanguage) {
        return with(new Span(text.in(documentLanguage), foreign(text, documentLanguage), Style.PLAIN));
    }

    public Text strong(LocalizedText text, Language documentLanguage) {
        return with(new Span(text.in(documentLanguage), foreign(text, documentLanguage), Style.STRONG));
    }

    public Text and(Text more) {
        var all = new ArrayList<>(spans);
        all.addAll(more.spans);
        return new Text(all);
    }

    /** The words without their kinds. */
    public String plainText() {
        var all = new StringBuilder();
        spans.forEach(span -> all.append(span.text()));
        return all.toString();
    }

    private Text with(Span span) {
        return and(new Text(List.of(span)));
    }

    private static Language foreign(LocalizedText text, Language documentLanguage) {
        return documentLanguage == Language.EN && text.en() == null ? Language.JA : null;
    }
}
