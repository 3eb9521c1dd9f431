package org.minaoshi.impact.engine;

/** Links from one number to another, in any order. The same one twice says no more than once. */
public final class Links {

    private final Numbers from = new Numbers();
    private final Numbers to = new Numbers();

    public Links add(int source, int target) {
        from.add(source);
        to.add(target);
        return this;
    }

    int size() {
        return from.size();
    }

    int from(int link) {
        return from.get(link);
    }

    int to(int link) {
        return to.get(link);
    }
}
