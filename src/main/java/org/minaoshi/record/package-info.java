/**
 * What a year's review rests on, as values: the record gathered from the rooms below, the laws that look at it, and the snapshot that is
 * proposed, digested and published.
 *
 * <p>Plain Java: it reads no clock, no database and no token, so the laws are tried in milliseconds. Doors: {@link org.minaoshi.record.Snapshot}
 * and {@link org.minaoshi.record.PublishedRecord} for whoever shows a determination, {@link org.minaoshi.record.ReviewRecord} for whoever makes one.
 */
package org.minaoshi.record;
