package org.minaoshi.typesetting;

/** What a form of writing must know: every shape there is. */
interface BlockWriter {

    void heading(Block.Heading heading);

    void paragraph(Block.Paragraph paragraph);

    void bullets(Block.Bullets bullets);

    void facts(Block.Facts facts);

    void entry(Block.Entry entry);

    void notice(Block.Notice notice);

    void ending(Block.Ending ending);

    void table(Block.Table table);
}
