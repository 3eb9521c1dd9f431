package org.minaoshi.tabular;

/** How cells look; the ordinal is the style's number in the workbook. */
enum Style {
    PLAIN("numFmtId=\"0\"", ""),
    HEADING(
            "numFmtId=\"49\" fontId=\"1\" fillId=\"2\" applyFont=\"1\" applyFill=\"1\"",
            "vertical=\"center\" wrapText=\"1\""),
    /** What is typed into it stays as it is typed. */
    TEXT("numFmtId=\"49\"", "vertical=\"top\" wrapText=\"1\""),
    /** Text of more than 255 characters, which some versions of Excel do not show in the format of text; marked as text in another way. */
    LONG_TEXT("numFmtId=\"0\" quotePrefix=\"1\"", "vertical=\"top\" wrapText=\"1\""),
    NUMBER("numFmtId=\"0\"", "vertical=\"top\""),
    DAY("numFmtId=\"164\"", "horizontal=\"left\" vertical=\"top\"");

    private final String format;
    private final String alignment;

    Style(String format, String alignment) {
        this.format = format;
        this.alignment = alignment;
    }

    static Style of(Column column) {
        return switch (column.kind()) {
            case TEXT -> TEXT;
            case NUMBER -> NUMBER;
            case DATE -> DAY;
        };
    }

    static String sheet(String namespace) {
        var styles = new StringBuilder("<styleSheet xmlns=\"")
                .append(namespace)
                .append("\">")
                .append("""
                <numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts>\
                <fonts count="2"><font><sz val="11"/><name val="Yu Gothic"/></font>\
                <font><b/><sz val="11"/><name val="Yu Gothic"/></font></fonts>\
                <fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>\
                <fill><patternFill patternType="solid"><fgColor rgb="FFE7EDF5"/></patternFill></fill></fills>\
                <borders count="1"><border/></borders>\
                <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>\
                """);
        styles.append("<cellXfs count=\"%d\">".formatted(values().length));
        for (var style : values()) {
            styles.append(
                    "<xf %s borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\" applyAlignment=\"1\"><alignment %s/></xf>"
                            .formatted(style.format, style.alignment));
        }
        return styles.append("</cellXfs></styleSheet>").toString();
    }
}
