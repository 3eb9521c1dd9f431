package org.minaoshi.batch;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** {@code minaoshi.batch}: how much of the service batches may take. Each holds a connection to the database as long as it runs. */
@ConfigMapping(prefix = "minaoshi.batch")
interface BatchConfig {

    /** In one process. */
    int mostAtOnce();

    /** Of them, for one organisation. */
    int mostAtOnceOfOne();

    /** How long a body may take to arrive. */
    Duration longestReading();
}
