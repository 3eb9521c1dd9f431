package org.minaoshi.bench;

import java.util.List;

/**
 * One statement as PostgreSQL executed it for the service.
 *
 * @param prepared whether the server had kept it; else it parsed and planned it anew
 * @param parameters their values as text, null for {@code null}
 * @param transaction which statements belong to one transaction
 */
record Statement(String sql, boolean prepared, List<String> parameters, String transaction) {

    boolean is(String command) {
        return sql.strip().equalsIgnoreCase(command);
    }
}
