package org.minaoshi.standard;

import java.util.function.IntConsumer;

/** How many entries of an edition have been gone through; told from time to time, and at the end. */
final class EntryCount {

    private static final int STEP = 500;

    private final IntConsumer told;
    private int count;
    private int lastTold;

    EntryCount(IntConsumer told) {
        this.told = told;
    }

    void add(int entries) {
        count += entries;
        if (count - lastTold >= STEP) {
            tell();
        }
    }

    void tell() {
        lastTold = count;
        told.accept(count);
    }
}
