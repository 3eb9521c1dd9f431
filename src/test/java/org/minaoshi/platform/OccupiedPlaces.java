package org.minaoshi.platform;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Places of which some are taken by renderings that last until this is closed. */
public final class OccupiedPlaces implements AutoCloseable {

    private final ExecutorService renderings = Executors.newCachedThreadPool();
    private final CountDownLatch end = new CountDownLatch(1);

    public static OccupiedPlaces take(RenderingPlaces places, int count) throws InterruptedException {
        var occupied = new OccupiedPlaces();
        var begun = new CountDownLatch(count);
        for (int i = 0; i < count; i++) {
            occupied.renderings.execute(() -> places.render(() -> {
                begun.countDown();
                try {
                    occupied.end.await();
                } catch (InterruptedException interrupted) {
                    Thread.currentThread().interrupt();
                }
                return null;
            }));
        }
        if (!begun.await(10, TimeUnit.SECONDS)) {
            throw new IllegalStateException("there are not so many places");
        }
        return occupied;
    }

    @Override
    public void close() {
        end.countDown();
        renderings.shutdown();
    }
}
