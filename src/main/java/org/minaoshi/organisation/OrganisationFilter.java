package org.minaoshi.organisation;

import java.util.LinkedHashMap;
import java.util.Map;

/** Which organisations a list shows; what is null does not restrict it. */
record OrganisationFilter(OrganisationKind kind, OrganisationStatus status) {

    Map<String, Object> restrictions() {
        var restrictions = new LinkedHashMap<String, Object>();
        restrictions.put("kind", kind);
        restrictions.put("status", status);
        restrictions.values().removeIf(value -> value == null);
        return restrictions;
    }
}
