package org.minaoshi.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What hangs together by links, former and latter: each name of either side is in exactly one group. */
final class Components {

    record Group(List<String> former, List<String> latter) {}

    private final Map<String, String> parents = new HashMap<>();

    private static String formerNode(String name) {
        return "<" + name;
    }

    private static String latterNode(String name) {
        return ">" + name;
    }

    void link(String former, String latter) {
        unite(formerNode(former), latterNode(latter));
    }

    void linkFormer(String one, String other) {
        unite(formerNode(one), formerNode(other));
    }

    private void unite(String one, String other) {
        var root = root(other);
        if (!root(one).equals(root)) {
            parents.put(root(one), root);
        }
    }

    /** In the order of the names. */
    List<Group> groups(Iterable<String> former, Iterable<String> latter) {
        Map<String, Group> groups = new LinkedHashMap<>();
        former.forEach(name -> group(groups, formerNode(name)).former().add(name));
        latter.forEach(name -> group(groups, latterNode(name)).latter().add(name));
        return List.copyOf(groups.values());
    }

    private Group group(Map<String, Group> groups, String node) {
        return groups.computeIfAbsent(root(node), first -> new Group(new ArrayList<>(), new ArrayList<>()));
    }

    private String root(String node) {
        var root = node;
        while (parents.containsKey(root)) {
            root = parents.get(root);
        }
        for (var at = node; !at.equals(root); ) {
            var next = parents.get(at);
            parents.put(at, root);
            at = next;
        }
        return root;
    }
}
