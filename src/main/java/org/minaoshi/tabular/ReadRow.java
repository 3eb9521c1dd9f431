package org.minaoshi.tabular;

import java.util.List;

/**
 * A row that has any content.
 *
 * @param sheet null in a CSV file
 * @param number counted from 1, as a spreadsheet shows it; in a CSV file each record is a row, however many lines it takes
 * @param cells those with content, by column
 */
public record ReadRow(String sheet, int number, List<ReadCell> cells) {}
