package org.minaoshi.typesetting;

import java.util.List;

/** One of the few shapes a document is made of. */
public sealed interface Block {

    void writeTo(BlockWriter writer);

    /** Under which name a reader can be led to it: lower-case letters, digits, dots and hyphens, once in the document; null where it has none. */
    default String anchor() {
        return null;
    }

    /** @param level 2 for a chapter, 3 for a section */
    record Heading(int level, String anchor, Text text) implements Block {
        @Override
        public void writeTo(BlockWriter writer) {
            writer.heading(this);
        }
    }

    record Paragraph(Text text) implements Block {
        @Override
        public void writeTo(BlockWriter writer) {
            writer.paragraph(this);
        }
    }

    record Bullets(List<Text> items) implements Block {
        @Override
        public void writeTo(BlockWriter writer) {
            writer.bullets(this);
        }
    }

    /** What stands at the very end. */
    record Ending(Text text) implements Block {
        @Override
        public void writeTo(BlockWriter writer) {
            writer.ending(this);
        }
    }

    /** Terms, each with what it stands for here. */
    record Facts(List<Fact> facts) implements Block {
        @Override
        public void writeTo(BlockWriter writer) {
            writer.facts(this);
        }
    }

    /** @param values one or more */
    record Fact(Text term, List<Text> values) {
        public static Fact of(String term, Text... values) {
            return new Fact(Text.of(term), List.of(values));
        }
    }

    /** A statement of a named kind, with the facts it rests on. */
    record Entry(String anchor, Text label, Text statement, List<Fact> facts) implements Block {
        public Entry(Text label, Text statement, List<Fact> facts) {
            this(null, label, statement, facts);
        }

        @Override
        public void writeTo(BlockWriter writer) {
            writer.entry(this);
        }
    }

    /** The one thing a hurried reader should see. */
    record Notice(Text label, Text headline, List<Block> body) implements Block {
        @Override
        public void writeTo(BlockWriter writer) {
            writer.notice(this);
        }
    }

    /** @param groups rows that belong together and are not torn apart */
    record Table(String anchor, Text caption, List<Column> columns, List<Group> groups) implements Block {
        @Override
        public void writeTo(BlockWriter writer) {
            writer.table(this);
        }
    }

    /** @param width in percent of the table, a multiple of five */
    record Column(Text head, int width) {}

    record Group(List<Row> rows) {}

    /** @param cells without those that a cell of an earlier row of the group spans */
    record Row(List<Cell> cells) {}

    /**
     * @param rows how many rows of the group it spans
     * @param names whether it names its rows
     */
    record Cell(List<Text> lines, int rows, boolean names) {
        public static Cell of(Text... lines) {
            return new Cell(List.of(lines), 1, false);
        }

        public static Cell naming(int rows, Text... lines) {
            return new Cell(List.of(lines), rows, true);
        }
    }
}
