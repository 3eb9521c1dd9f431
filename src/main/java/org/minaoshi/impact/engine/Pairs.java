package org.minaoshi.impact.engine;

/** What was found: by item, then by touched provision. */
public final class Pairs {

    private final int itemCount;
    private final Numbers items = new Numbers();
    private final Numbers starts = new Numbers();
    private final Numbers steps = new Numbers();
    private int[] order;
    private int[] firsts;

    Pairs(int itemCount) {
        this.itemCount = itemCount;
    }

    void begin(int item) {
        items.add(item);
        starts.add(steps.size());
    }

    void step(int provision) {
        steps.add(provision);
    }

    /** To be read; they were found by provision, and stay so within an item. */
    Pairs byItem() {
        starts.add(steps.size());
        var next = new int[itemCount + 1];
        for (int i = 0; i < items.size(); i++) {
            next[items.get(i) + 1]++;
        }
        for (int item = 0; item < itemCount; item++) {
            next[item + 1] += next[item];
        }
        firsts = next.clone();
        order = new int[items.size()];
        for (int i = 0; i < order.length; i++) {
            order[next[items.get(i)]++] = i;
        }
        return this;
    }

    public int size() {
        return order.length;
    }

    /** The first pair of an item; those of the last one end where those of an item after it would begin. */
    public int first(int item) {
        return firsts[item];
    }

    public int item(int pair) {
        return items.get(order[pair]);
    }

    /** The touched one. */
    public int provision(int pair) {
        return steps.get(starts.get(order[pair] + 1) - 1);
    }

    /** Over how many cross-references the path goes. */
    public int distance(int pair) {
        return starts.get(order[pair] + 1) - starts.get(order[pair]) - 1;
    }

    /** The provisions from the one that the item cites to the touched one; that one alone where the item cites it itself. */
    public int[] path(int pair) {
        return steps.from(starts.get(order[pair]), starts.get(order[pair] + 1));
    }
}
