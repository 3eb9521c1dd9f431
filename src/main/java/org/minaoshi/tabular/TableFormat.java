package org.minaoshi.tabular;

import java.util.List;

/** The forms in which a table may be asked for, beside the JSON of its own operation. */
public enum TableFormat {
    /** Data for programs: whatever the operation answers otherwise; no table is written. */
    JSON("application/json", ".json"),
    CSV(Types.CSV + ";charset=utf-8;header=present", ".csv"),
    XLSX(Types.XLSX, ".xlsx");

    /** The media types, for where only a constant will do. */
    public static final class Types {

        public static final String CSV = "text/csv";
        public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

        private Types() {}
    }

    private final String contentType;
    private final String extension;

    TableFormat(String contentType, String extension) {
        this.contentType = contentType;
        this.extension = extension;
    }

    /** As {@code Content-Type} says it. */
    public String contentType() {
        return contentType;
    }

    /** Of the names of its files, with the full stop. */
    public String extension() {
        return extension;
    }

    /** The table alone in a file; not for {@link #JSON}. */
    public byte[] file(Table table) {
        return file(List.of(table));
    }

    /** The tables in a file, one or more; not for {@link #JSON}. A CSV file holds the first. */
    public byte[] file(List<Table> tables) {
        return switch (this) {
            case JSON -> throw new IllegalArgumentException("JSON is no table");
            case CSV -> CsvFile.of(tables.get(0));
            case XLSX -> XlsxFile.of(tables);
        };
    }
}
