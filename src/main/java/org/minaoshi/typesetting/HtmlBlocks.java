package org.minaoshi.typesetting;

import static org.minaoshi.typesetting.Markup.escape;

import java.util.List;

/** Writes blocks as HTML that is well-formed XML too, so that the PDF is set from the very same markup. */
final class HtmlBlocks implements BlockWriter {

    private final StringBuilder html = new StringBuilder();

    String html() {
        return html.toString();
    }

    @Override
    public void heading(Block.Heading heading) {
        html.append("<h" + heading.level() + identified(heading) + ">")
                .append(inline(heading.text()))
                .append("</h" + heading.level() + ">\n");
    }

    @Override
    public void paragraph(Block.Paragraph paragraph) {
        html.append("<p>").append(inline(paragraph.text())).append("</p>\n");
    }

    @Override
    public void ending(Block.Ending ending) {
        html.append("<p class=\"ending\">").append(inline(ending.text())).append("</p>\n");
    }

    @Override
    public void bullets(Block.Bullets bullets) {
        html.append("<ul>\n");
        bullets.items().forEach(item -> html.append("<li>").append(inline(item)).append("</li>\n"));
        html.append("</ul>\n");
    }

    @Override
    public void facts(Block.Facts facts) {
        if (facts.facts().isEmpty()) {
            return;
        }
        html.append("<table class=\"facts\">\n");
        facts.facts().forEach(this::fact);
        html.append("</table>\n");
    }

    private void fact(Block.Fact fact) {
        html.append("<tr><th scope=\"row\">")
                .append(inline(fact.term()))
                .append("</th><td>")
                .append(lines(fact.values()))
                .append("</td></tr>\n");
    }

    @Override
    public void entry(Block.Entry entry) {
        html.append("<div class=\"entry\"" + identified(entry) + ">\n<p><span class=\"label\">")
                .append(inline(entry.label()))
                .append("</span> ")
                .append(inline(entry.statement()))
                .append("</p>\n");
        facts(new Block.Facts(entry.facts()));
        html.append("</div>\n");
    }

    private static String identified(Block block) {
        return block.anchor() == null ? "" : " id=\"" + escape(block.anchor()) + "\"";
    }

    @Override
    public void notice(Block.Notice notice) {
        html.append("<div class=\"notice\">\n<p class=\"headline\"><span class=\"label\">")
                .append(inline(notice.label()))
                .append("</span> <strong>")
                .append(inline(notice.headline()))
                .append("</strong></p>\n");
        notice.body().forEach(block -> block.writeTo(this));
        html.append("</div>\n");
    }

    @Override
    public void table(Block.Table table) {
        html.append("<div class=\"wide\">\n<table class=\"rows\"" + identified(table) + ">\n<caption>")
                .append(inline(table.caption()))
                .append("</caption>\n<thead>\n<tr>");
        table.columns().forEach(column -> html.append("<th scope=\"col\" class=\"w" + column.width() + "\">")
                .append(inline(column.head()))
                .append("</th>"));
        html.append("</tr>\n</thead>\n");
        table.groups().forEach(this::group);
        html.append("</table>\n</div>\n");
    }

    private void group(Block.Group group) {
        html.append("<tbody>\n");
        for (var row : group.rows()) {
            html.append("<tr>");
            row.cells().forEach(this::cell);
            html.append("</tr>\n");
        }
        html.append("</tbody>\n");
    }

    private void cell(Block.Cell cell) {
        var element = cell.names() ? "th" : "td";
        html.append('<').append(element);
        if (cell.names()) {
            html.append(cell.rows() > 1 ? " scope=\"rowgroup\"" : " scope=\"row\"");
        }
        if (cell.rows() > 1) {
            html.append(" rowspan=\"" + cell.rows() + "\"");
        }
        html.append('>')
                .append(lines(cell.lines()))
                .append("</")
                .append(element)
                .append('>');
    }

    private static String lines(List<Text> lines) {
        if (lines.size() == 1) {
            return inline(lines.get(0));
        }
        var all = new StringBuilder();
        lines.forEach(line -> all.append("<p>").append(inline(line)).append("</p>"));
        return all.toString();
    }

    static String inline(Text text) {
        var all = new StringBuilder();
        text.spans().forEach(span -> all.append(inline(span)));
        return all.toString();
    }

    private static String inline(Span span) {
        var words = escape(span.text()).replace("\n", "<br />");
        var language =
                span.language() == null ? "" : " lang=\"" + span.language().tag() + "\"";
        return switch (span.style()) {
            case PLAIN -> language.isEmpty() ? words : "<span" + language + ">" + words + "</span>";
            case STRONG -> "<strong" + language + ">" + words + "</strong>";
            case CODE -> "<code" + language + ">" + words + "</code>";
            case NAME -> "<span class=\"name\"" + language + ">" + words + "</span>";
        };
    }
}
