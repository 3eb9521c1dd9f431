package org.minaoshi.comparison;

import org.minaoshi.tabular.TableFormat;

/** The forms in which a comparison is served; the first that a caller likes best is taken. */
enum ComparisonForm {
    JSON("application/json", ".json"),
    CSV(TableFormat.CSV.contentType(), ".csv"),
    XLSX(TableFormat.XLSX.contentType(), ".xlsx"),
    HTML("text/html;charset=utf-8", ".html"),
    PDF("application/pdf", ".pdf");

    private final String contentType;
    private final String extension;

    ComparisonForm(String contentType, String extension) {
        this.contentType = contentType;
        this.extension = extension;
    }

    String contentType() {
        return contentType;
    }

    String extension() {
        return extension;
    }

    /** For people to read page by page, and not for programs. */
    boolean isDocument() {
        return this == HTML || this == PDF;
    }
}
