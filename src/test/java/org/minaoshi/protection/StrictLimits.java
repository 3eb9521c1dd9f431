package org.minaoshi.protection;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** Quotas that a test can exhaust, a patience that a test can outlast, and addresses that a test can choose. */
public class StrictLimits implements QuarkusTestProfile {

    static final int OF_AN_ORGANISATION = 20;
    static final int OF_AN_ADDRESS = 10;
    static final int PATIENCE_MILLIS = 2000;

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "minaoshi.protection.organisation-requests-per-minute",
                "" + OF_AN_ORGANISATION,
                "minaoshi.protection.address-requests-per-minute",
                "" + OF_AN_ADDRESS,
                "minaoshi.protection.refused-token-weight",
                "5",
                "minaoshi.protection.patience",
                PATIENCE_MILLIS + "ms",
                "quarkus.http.proxy.proxy-address-forwarding",
                "true",
                "quarkus.http.proxy.allow-x-forwarded",
                "true");
    }
}
