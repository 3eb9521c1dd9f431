package org.minaoshi.impact.engine;

import java.util.Arrays;

/** The items of a checklist, the provisions of one edition, and what leads from one to another. Made once, then read by as many searches as wish. */
public final class Network {

    private static final int NEVER = Integer.MAX_VALUE / 2;

    final int items;
    final int provisions;
    final Adjacency citedBy;
    final Adjacency referredToBy;

    /** Over how many cross-references each provision is reached from the nearest one that an item cites. */
    private final int[] nearest;

    private Network(int items, int provisions, Links citations, Links crossReferences) {
        this.items = items;
        this.provisions = provisions;
        this.citedBy = Adjacency.backward(provisions, citations);
        this.referredToBy = Adjacency.backward(provisions, crossReferences);
        this.nearest = nearest(Adjacency.forward(provisions, crossReferences));
    }

    /**
     * @param items how many: they are numbered from 0 in the order in which they are to be listed
     * @param provisions how many: numbered from 0 in the standard's own order
     * @param citations from items to provisions
     * @param crossReferences from provisions to provisions; circles do no harm
     */
    public static Network of(int items, int provisions, Links citations, Links crossReferences) {
        return new Network(items, provisions, citations, crossReferences);
    }

    /** Whether an item is found so many cross-references before the provision, or fewer. */
    boolean isReached(int provision, int within) {
        return nearest[provision] <= within;
    }

    private int[] nearest(Adjacency refersTo) {
        var distances = new int[provisions];
        Arrays.fill(distances, NEVER);
        var queue = new int[provisions];
        int end = 0;
        for (int provision = 0; provision < provisions; provision++) {
            if (!citedBy.isEmpty(provision)) {
                distances[provision] = 0;
                queue[end++] = provision;
            }
        }
        for (int next = 0; next < end; next++) {
            int provision = queue[next];
            for (int place = refersTo.start(provision); place < refersTo.start(provision + 1); place++) {
                int target = refersTo.target(place);
                if (distances[target] == NEVER) {
                    distances[target] = distances[provision] + 1;
                    queue[end++] = target;
                }
            }
        }
        return distances;
    }
}
