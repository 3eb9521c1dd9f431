package org.minaoshi.platform;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.util.UUID;

/** Identifiers of things that have no natural key: UUIDv7 (RFC 9562), in the order in which they were made, also within a millisecond. */
public final class Ids {

    private static final TimeBasedEpochGenerator GENERATOR = Generators.timeBasedEpochGenerator();

    public static UUID next() {
        return GENERATOR.generate();
    }

    private Ids() {}
}
