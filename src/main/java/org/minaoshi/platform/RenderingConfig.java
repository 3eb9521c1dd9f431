package org.minaoshi.platform;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** {@code minaoshi.rendering}: how much of the service documents and files may take that are made for whoever asks. */
@ConfigMapping(prefix = "minaoshi.rendering")
public interface RenderingConfig {

    /** In one process; each keeps a processor busy for up to some seconds, and holds some ten megabytes of memory. */
    int mostAtOnce();

    /** How many may wait for a place, each with a thread that then does nothing else. */
    int mostWaiting();

    /** How long one waits for a place before it is refused. */
    Duration longestWait();
}
