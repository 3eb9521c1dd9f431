/**
 * Editions of standards as people write them: in a spreadsheet, in CSV or as JSON; the same content is the same edition, however it came.
 *
 * <p>It reads files, says of every fault in which cell it stands and what would mend it, shows beforehand what would become of which provision, and hands the
 * edition to the standard's own door, whole or not at all. It decides nothing about editions, and keeps neither a file nor a text that was given to be
 * digested. Door: {@link org.minaoshi.intake.EditionIntakeService}.
 */
package org.minaoshi.intake;
