package org.minaoshi.platform;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochRandomGenerator;
import java.util.UUID;

/** Identifiers of things that have no natural key: UUIDv7 (RFC 9562), ordered by the time they were made. */
public final class Ids {

    private static final TimeBasedEpochRandomGenerator GENERATOR = Generators.timeBasedEpochRandomGenerator();

    public static UUID next() {
        return GENERATOR.generate();
    }

    private Ids() {}
}
