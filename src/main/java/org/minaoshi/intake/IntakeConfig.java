package org.minaoshi.intake;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** {@code minaoshi.intake}: how much of the service files of editions may take. Each is held in memory as long as it is read. */
@ConfigMapping(prefix = "minaoshi.intake")
interface IntakeConfig {

    /** How many are read at once in one process. */
    int mostAtOnce();

    /** How many may be on their way at once in one process, the ones that are read among them; each takes room on the disk, and no memory. */
    int mostArriving();

    /** How long a file may take to arrive. */
    Duration longestReading();

    /** How long one that has arrived waits until the others have been read. */
    Duration longestWait();
}
