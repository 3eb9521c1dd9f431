package org.minaoshi.impact;

import java.util.HashMap;
import java.util.List;
import org.minaoshi.impact.engine.Links;
import org.minaoshi.impact.engine.Network;
import org.minaoshi.standard.WholeProvision;

/** Items and provisions as the engine knows them: by their places in their lists. */
final class Numbered {

    /** What is cited or referred to and stands in no list is passed over. */
    static Network network(List<Considered.CheckedItem> items, List<Cited> cited, List<WholeProvision> provisions) {
        var numbers = new HashMap<String, Integer>();
        provisions.forEach(provision -> numbers.put(provision.designation(), numbers.size()));
        var itemNumbers = new HashMap<Integer, Integer>();
        items.forEach(item -> itemNumbers.put(item.item().number(), itemNumbers.size()));
        var citations = new Links();
        cited.stream()
                .filter(provision -> numbers.containsKey(provision.designation()))
                .forEach(provision -> provision
                        .items()
                        .forEach(item ->
                                citations.add(itemNumbers.get(item.number()), numbers.get(provision.designation()))));
        var references = new Links();
        provisions.stream()
                .flatMap(provision -> provision.crossReferences().stream())
                .filter(reference -> numbers.containsKey(reference.to()))
                .forEach(reference -> references.add(numbers.get(reference.from()), numbers.get(reference.to())));
        return Network.of(items.size(), provisions.size(), citations, references);
    }

    private Numbered() {}
}
