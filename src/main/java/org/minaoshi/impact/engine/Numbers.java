package org.minaoshi.impact.engine;

import java.util.Arrays;

/** Whole numbers one after another, as many as there come. They lie in blocks, so that few are moved when more come. */
final class Numbers {

    private static final int BITS = 16;
    private static final int BLOCK = 1 << BITS;

    /** All but the last are full; the first one grows with what comes. */
    private int[][] blocks = {new int[64]};

    private int size;

    void add(int value) {
        int block = size >>> BITS;
        int place = size & BLOCK - 1;
        if (block == blocks.length) {
            blocks = Arrays.copyOf(blocks, block + Math.max(block, 16));
        }
        if (blocks[block] == null) {
            blocks[block] = new int[BLOCK];
        } else if (place == blocks[block].length) {
            blocks[block] = Arrays.copyOf(blocks[block], 2 * place);
        }
        blocks[block][place] = value;
        size++;
    }

    int get(int index) {
        return blocks[index >>> BITS][index & BLOCK - 1];
    }

    int size() {
        return size;
    }

    int[] from(int start, int end) {
        var some = new int[end - start];
        Arrays.setAll(some, index -> get(start + index));
        return some;
    }
}
