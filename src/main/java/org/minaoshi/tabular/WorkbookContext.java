package org.minaoshi.tabular;

/**
 * What all sheets of a workbook have in common.
 *
 * @param since1904 days are counted from 1904, as old Macintoshes did
 */
record WorkbookContext(SharedStrings strings, DayStyles days, boolean since1904) {}
