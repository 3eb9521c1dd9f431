package org.minaoshi.impact;

/**
 * Law 6: what a judgement was about, so that it can be known years later whether it still is.
 *
 * @param version of the definitions by which both were digested ({@link SideDigests}); under another one the same things have other digests
 * @param item digest of what the item says and cites
 * @param provision digest of what the provision says and of what was done to it
 */
record Sides(int version, String item, String provision) {}
