package org.minaoshi.itemlist;

import java.time.Instant;
import java.util.List;

/** A list as it is kept. */
record ItemListRow(
        String name,
        String checklist,
        String title,
        List<Integer> items,
        Instant createdAt,
        Instant changedAt,
        long version) {}
