package org.minaoshi.impact.engine;

import java.util.function.IntUnaryOperator;

/** To what each number is linked: row after row in one array, so that a row is read where it lies. */
final class Adjacency {

    private final int[] starts;
    private final int[] targets;

    private Adjacency(int[] starts, int[] targets) {
        this.starts = starts;
        this.targets = targets;
    }

    /** By what each link comes from. */
    static Adjacency forward(int rows, Links links) {
        return of(rows, links.size(), links::from, links::to);
    }

    /** By what each link leads to: who leads here. */
    static Adjacency backward(int rows, Links links) {
        return of(rows, links.size(), links::to, links::from);
    }

    private static Adjacency of(int rows, int links, IntUnaryOperator row, IntUnaryOperator target) {
        var starts = new int[rows + 1];
        for (int link = 0; link < links; link++) {
            starts[row.applyAsInt(link) + 1]++;
        }
        for (int i = 0; i < rows; i++) {
            starts[i + 1] += starts[i];
        }
        var next = starts.clone();
        var targets = new int[links];
        for (int link = 0; link < links; link++) {
            targets[next[row.applyAsInt(link)]++] = target.applyAsInt(link);
        }
        return new Adjacency(starts, targets);
    }

    /** Where a row begins; it ends where the next one does. */
    int start(int row) {
        return starts[row];
    }

    int target(int place) {
        return targets[place];
    }

    boolean isEmpty(int row) {
        return starts[row] == starts[row + 1];
    }
}
