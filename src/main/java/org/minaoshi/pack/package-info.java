/**
 * Reference packs: a file of what people did, taken in through the same doors and rules as anything done over HTTP, by those people, on those days.
 *
 * <p>The room knows no year, no standard and no checklist; it reads a pack, lets each act through its door, and takes in all of it or nothing. Its door is
 * {@link org.minaoshi.pack.PackLoader}, which runs once at start-up for the packs named in {@code minaoshi.packs}; the README describes the format.
 */
package org.minaoshi.pack;
