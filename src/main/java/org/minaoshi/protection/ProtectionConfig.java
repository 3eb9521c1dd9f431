package org.minaoshi.protection;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** {@code minaoshi.protection}: how many requests one caller may make, and how slowly. */
@ConfigMapping(prefix = "minaoshi.protection")
interface ProtectionConfig {

    /** Whether requests are counted at all. */
    boolean enabled();

    /** For each organisation, and for each person or machine that belongs to none. */
    long organisationRequestsPerMinute();

    /** For each address from which nobody is signed in. */
    long addressRequestsPerMinute();

    /** As how many requests of its address a token that is not accepted counts. */
    int refusedTokenWeight();

    /** How long a client may take for a request, or for taking an answer; longer only for what is large. */
    Duration patience();
}
