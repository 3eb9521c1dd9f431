package org.minaoshi.impact.engine;

import java.util.stream.IntStream;

/**
 * Searches backward from each touched provision, level by level. Of the shortest paths from an item it keeps the one that comes first in the standard's own
 * order, provision by provision from the item's side: so there is one path for a pair, always the same.
 */
public final class Reach {

    private final Network network;
    private final int depth;
    private final Pairs pairs;

    // Of the provision searched from at present; what bears another number is left from one before.
    private int search;
    private final int[] seen;
    private final int[] distance;
    private final int[] towards;
    private final int[] queue;
    private final int[] found;
    private final int[] itemSeen;
    private final int[] itemDistance;
    private final int[] itemCites;
    private int foundCount;

    private Reach(Network network, int depth) {
        this.network = network;
        this.depth = depth;
        pairs = new Pairs(network.items);
        seen = new int[network.provisions];
        distance = new int[network.provisions];
        towards = new int[network.provisions];
        queue = new int[network.provisions];
        found = new int[network.items];
        itemSeen = new int[network.items];
        itemDistance = new int[network.items];
        itemCites = new int[network.items];
    }

    /**
     * Every item beside every touched provision that it reaches.
     *
     * @param touched the numbers of the provisions that the edition changed
     * @param depth how many cross-references a path may go along; 0 for what items cite themselves
     */
    public static Pairs of(Network network, int[] touched, int depth) {
        var reach = new Reach(network, depth);
        IntStream.of(touched).sorted().distinct().forEach(reach::searchFrom);
        return reach.pairs.byItem();
    }

    private void searchFrom(int touched) {
        search++;
        foundCount = 0;
        if (!network.isReached(touched, depth)) {
            return;
        }
        see(touched, 0, touched);
        queue[0] = touched;
        int start = 0;
        int end = 1;
        for (int level = 0; start < end; level++) {
            for (int next = start; next < end; next++) {
                findItems(queue[next], level);
            }
            int further = level == depth ? end : goBack(start, end, level + 1);
            start = end;
            end = further;
        }
        for (int i = 0; i < foundCount; i++) {
            keep(found[i], touched);
        }
    }

    private void findItems(int provision, int level) {
        var citedBy = network.citedBy;
        for (int place = citedBy.start(provision); place < citedBy.start(provision + 1); place++) {
            int item = citedBy.target(place);
            if (itemSeen[item] != search) {
                itemSeen[item] = search;
                itemDistance[item] = level;
                itemCites[item] = provision;
                found[foundCount++] = item;
            } else if (itemDistance[item] == level && provision < itemCites[item]) {
                itemCites[item] = provision;
            }
        }
    }

    /** Where the queue then ends. */
    private int goBack(int start, int end, int level) {
        var referredToBy = network.referredToBy;
        int further = end;
        for (int next = start; next < end; next++) {
            int provision = queue[next];
            for (int place = referredToBy.start(provision); place < referredToBy.start(provision + 1); place++) {
                int before = referredToBy.target(place);
                if (seen[before] != search) {
                    if (network.isReached(before, depth - level)) {
                        see(before, level, provision);
                        queue[further++] = before;
                    }
                } else if (distance[before] == level && provision < towards[before]) {
                    towards[before] = provision;
                }
            }
        }
        return further;
    }

    private void see(int provision, int level, int next) {
        seen[provision] = search;
        distance[provision] = level;
        towards[provision] = next;
    }

    private void keep(int item, int touched) {
        pairs.begin(item);
        for (int provision = itemCites[item]; provision != touched; provision = towards[provision]) {
            pairs.step(provision);
        }
        pairs.step(touched);
    }
}
