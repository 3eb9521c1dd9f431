package org.minaoshi.intake;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** {@code minaoshi.intake}: how much of the service files of editions may take. Each is held in memory as long as it is read. */
@ConfigMapping(prefix = "minaoshi.intake")
interface IntakeConfig {

    /** In one process. */
    int mostAtOnce();

    /** How long a file may take to arrive. */
    Duration longestReading();
}
