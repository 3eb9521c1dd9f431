package org.minaoshi.platform;

import java.time.Duration;

public record RenderingBounds(int mostAtOnce, int mostWaiting, Duration longestWait) implements RenderingConfig {

    /** One at once, and nobody waits. */
    public static final RenderingBounds ONE = new RenderingBounds(1, 1, Duration.ZERO);
}
