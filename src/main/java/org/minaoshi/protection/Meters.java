package org.minaoshi.protection;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.netty.util.NetUtil;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.HexFormat;

/** The meter of each caller. One that nobody asked for in a window is all but full again, so it may be forgotten. */
@Singleton
class Meters {

    private static final int MOST = 50_000;
    private static final int BYTES_OF_AN_IPV6_NETWORK = 8;

    private final Quota organisation;
    private final Quota caller;
    private final Quota address;
    private final Cache<String, Meter> meters = Caffeine.newBuilder()
            .expireAfterAccess(Quota.WINDOW)
            .maximumSize(MOST)
            .executor(Runnable::run)
            .build();

    Meters(ProtectionConfig config) {
        this.organisation = new Quota("organisation", config.organisationRequestsPerMinute());
        this.caller = new Quota("caller", config.organisationRequestsPerMinute());
        this.address = new Quota("address", config.addressRequestsPerMinute());
    }

    Meter ofOrganisation(String code) {
        return meter(organisation, code);
    }

    /** For who acts for no organisation. */
    Meter ofCaller(String id) {
        return meter(caller, id);
    }

    Meter ofAddress(String host) {
        return meter(address, network(host));
    }

    private Meter meter(Quota quota, String counted) {
        return meters.get(quota.name() + " " + counted, fresh -> new Meter(quota, counted));
    }

    /** One client has a whole IPv6 network (/64) of addresses at its choice. */
    static String network(String host) {
        if (host == null) {
            return "unknown";
        }
        var bytes = NetUtil.createByteArrayFromIpAddressString(host);
        return bytes != null && bytes.length > BYTES_OF_AN_IPV6_NETWORK
                ? HexFormat.of().formatHex(Arrays.copyOf(bytes, BYTES_OF_AN_IPV6_NETWORK))
                : host;
    }
}
