/**
 * Tables in and out of the service, as CSV and XLSX, for whichever room has one.
 *
 * <p>It knows rows and cells and nothing of what they mean. What it writes never starts a formula where it is opened, and is the same bytes for the same content;
 * what it reads it counts, fetches nothing and computes nothing. Doors: {@link org.minaoshi.tabular.CsvFile} and {@link org.minaoshi.tabular.XlsxFile} write a
 * {@link org.minaoshi.tabular.Table}, {@link org.minaoshi.tabular.TableFormat} is what a caller may ask for; {@link org.minaoshi.tabular.CsvReading} and {@link
 * org.minaoshi.tabular.XlsxReading} read.
 */
package org.minaoshi.tabular;
