package org.minaoshi.platform;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.time.Instant;
import java.util.UUID;

/** Identifiers of things that have no natural key: UUIDv7 (RFC 9562), in the order in which they were made, also within a millisecond. */
public final class Ids {

    private static final TimeBasedEpochGenerator GENERATOR = Generators.timeBasedEpochGenerator();

    private static final long VERSION = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    public static UUID next() {
        return GENERATOR.generate();
    }

    /** Not an id, but the bound between the ids made before the moment, to the millisecond, and those made from then on. */
    public static UUID first(Instant moment) {
        return new UUID(moment.toEpochMilli() << 16 | VERSION, VARIANT);
    }

    private Ids() {}
}
