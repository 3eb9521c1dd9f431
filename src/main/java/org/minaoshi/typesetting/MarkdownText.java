package org.minaoshi.typesetting;

/** A document as Markdown (CommonMark with pipe tables). */
public final class MarkdownText {

    private MarkdownText() {}

    public static String of(Document document) {
        var blocks = new MarkdownBlocks();
        document.blocks().forEach(block -> block.writeTo(blocks));
        return "# " + MarkdownEscape.line(document.title()) + "\n\n"
                + MarkdownEscape.line(document.publisher()) + "\n"
                + blocks.markdown();
    }
}
