package org.minaoshi.typesetting;

import static org.minaoshi.typesetting.Markup.escape;

/** The page as it goes to paper: with bookmarks, a running head and page numbers. */
final class PaperPage {

    private PaperPage() {}

    static String of(Document document, String style) {
        return HtmlPage.page(document, style, bookmarks(document), runningHead(document));
    }

    /** Chapters, each with its sections below it. */
    private static String bookmarks(Document document) {
        var markup = new StringBuilder("<bookmarks>");
        var open = false;
        for (var block : document.blocks()) {
            if (block instanceof Block.Heading heading) {
                var chapter = heading.level() == 2;
                if (chapter && open) {
                    markup.append("</bookmark>");
                }
                open = true;
                markup.append("<bookmark name=\"" + escape(heading.text().plainText()) + "\" href=\"#"
                        + heading.anchor() + "\">");
                if (!chapter) {
                    markup.append("</bookmark>");
                }
            }
        }
        return markup.append(open ? "</bookmark>" : "").append("</bookmarks>\n").toString();
    }

    private static String runningHead(Document document) {
        return "<div class=\"running-head\">" + HtmlBlocks.inline(document.title()) + "</div>\n";
    }
}
