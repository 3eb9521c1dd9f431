package org.minaoshi.bench;

import java.util.List;

/**
 * What is measured under one name.
 *
 * @param group those of one are measured in turns, in the same rounds, because they are compared
 * @param bare the bare endpoint that answers alike; null where none is compared
 * @param limited whether pgbench runs the same SQL
 * @param small whether it is also measured on the small archive
 */
record Scenario(
        String name,
        String title,
        String group,
        List<Request> requests,
        Request bare,
        boolean limited,
        boolean small) {

    boolean writes() {
        return requests.get(0).body() != null;
    }
}
