package org.minaoshi.typesetting;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** Writes blocks as Markdown. A cell that spans rows is written in the first of them and left empty below. */
final class MarkdownBlocks implements BlockWriter {

    private final StringBuilder markdown = new StringBuilder();

    String markdown() {
        return markdown.toString();
    }

    @Override
    public void heading(Block.Heading heading) {
        markdown.append('\n')
                .append("#".repeat(heading.level()))
                .append(' ')
                .append(MarkdownEscape.line(heading.text()));
        markdown.append('\n');
    }

    @Override
    public void paragraph(Block.Paragraph paragraph) {
        markdown.append('\n')
                .append(MarkdownEscape.paragraph(paragraph.text(), ""))
                .append('\n');
    }

    @Override
    public void ending(Block.Ending ending) {
        paragraph(new Block.Paragraph(ending.text()));
    }

    @Override
    public void bullets(Block.Bullets bullets) {
        markdown.append('\n');
        bullets.items().forEach(item -> markdown.append("- ")
                .append(MarkdownEscape.paragraph(item, "  "))
                .append('\n'));
    }

    @Override
    public void facts(Block.Facts facts) {
        if (!facts.facts().isEmpty()) {
            markdown.append('\n');
            facts(facts.facts(), "");
        }
    }

    private void facts(List<Block.Fact> facts, String indent) {
        for (var fact : facts) {
            var values = fact.values().stream()
                    .map(value -> MarkdownEscape.paragraph(value, indent + "  "))
                    .collect(joining("\\\n" + indent + "  "));
            markdown.append(indent)
                    .append("- ")
                    .append(MarkdownEscape.line(fact.term()))
                    .append(": ")
                    .append(values)
                    .append('\n');
        }
    }

    @Override
    public void entry(Block.Entry entry) {
        markdown.append("\n- **")
                .append(MarkdownEscape.line(entry.label()))
                .append("** ")
                .append(MarkdownEscape.paragraph(entry.statement(), "  "))
                .append('\n');
        facts(entry.facts(), "  ");
    }

    @Override
    public void notice(Block.Notice notice) {
        markdown.append("\n**")
                .append(MarkdownEscape.line(notice.label()))
                .append(": ")
                .append(MarkdownEscape.line(notice.headline()))
                .append("**\n");
        notice.body().forEach(block -> block.writeTo(this));
    }

    @Override
    public void table(Block.Table table) {
        markdown.append("\n**").append(MarkdownEscape.line(table.caption())).append("**\n\n");
        row(table.columns().stream()
                .map(column -> MarkdownEscape.cell(column.head()))
                .toList());
        row(table.columns().stream().map(column -> "---").toList());
        table.groups().forEach(group -> group(group, table.columns().size()));
    }

    private void group(Block.Group group, int columns) {
        var spanned = new int[columns];
        for (var row : group.rows()) {
            var cells = row.cells().iterator();
            var written = new String[columns];
            for (int column = 0; column < columns; column++) {
                written[column] = "";
                if (spanned[column] == 0) {
                    var cell = cells.next();
                    spanned[column] = cell.rows();
                    written[column] =
                            cell.lines().stream().map(MarkdownEscape::cell).collect(joining("<br>"));
                }
                spanned[column]--;
            }
            row(List.of(written));
        }
    }

    private void row(List<String> cells) {
        markdown.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }
}
