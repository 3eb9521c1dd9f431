package org.minaoshi.comparison;

import java.util.ArrayList;
import java.util.List;
import org.minaoshi.platform.LocalizedText;

/** What a provision or an item is called, and what is said of it in our own words. */
record Words(LocalizedText title, LocalizedText summary) {

    static List<FieldChange> changes(Place from, Place to, Words before, Words after) {
        List<FieldChange> changes = new ArrayList<>();
        add(changes, Field.TITLE, from, to, before.title(), after.title());
        add(changes, Field.SUMMARY, from, to, before.summary(), after.summary());
        return changes;
    }

    private static void add(
            List<FieldChange> changes, Field field, Place from, Place to, LocalizedText before, LocalizedText after) {
        var weight = Contents.weight(before, after);
        if (weight != null) {
            var change = before == null ? Change.ADDED : after == null ? Change.REMOVED : Change.CHANGED;
            changes.add(FieldChange.of(field, change, weight, from, to, before, after));
        }
    }
}
