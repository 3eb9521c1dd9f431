package org.minaoshi.platform;

import jakarta.inject.Singleton;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Documents and files are made a few at a time, in the order in which they were asked for, whoever asks; what is ready is answered without. Whoever finds no place
 * in time is refused with 503 {@code rendering-busy} and may ask again.
 */
@Singleton
public class RenderingPlaces {

    private final RenderingConfig config;
    private final Semaphore places;

    public RenderingPlaces(RenderingConfig config) {
        this.config = config;
        this.places = new Semaphore(config.mostAtOnce(), true);
    }

    /**
     * What comes of the rendering, in a place that is given back however it ends.
     *
     * @param rendering is called once there is a place; by then somebody else may have made the same
     */
    public <T> T render(Supplier<T> rendering) {
        take();
        try {
            return rendering.get();
        } finally {
            places.release();
        }
    }

    /** Asked with a time, even with none, a fair semaphore lets nobody pass those who wait. */
    private void take() {
        try {
            if (!places.tryAcquire(0, TimeUnit.MILLISECONDS)
                    && (places.getQueueLength() >= config.mostWaiting()
                            || !places.tryAcquire(config.longestWait().toMillis(), TimeUnit.MILLISECONDS))) {
                throw busy();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw busy();
        }
    }

    private static ProblemException busy() {
        return PlatformProblems.RENDERING_BUSY.because("少し待ってから再試行してください", "Ask again after a moment");
    }
}
