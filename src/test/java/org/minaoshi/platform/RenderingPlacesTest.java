package org.minaoshi.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RenderingPlacesTest {

    @Test
    void noMoreAreRenderedAtOnceThanThereArePlacesAndAllThatWaitHaveTheirTurn() throws Exception {
        var places = new RenderingPlaces(new RenderingBounds(2, 20, Duration.ofSeconds(20)));
        var now = new AtomicInteger();
        var most = new AtomicInteger();
        Callable<Integer> rendering = () -> places.render(() -> {
            most.accumulateAndGet(now.incrementAndGet(), Math::max);
            sleep();
            return now.getAndDecrement();
        });
        var threads = Executors.newFixedThreadPool(12);
        try {
            var asked = new ArrayList<Future<Integer>>();
            for (int i = 0; i < 12; i++) {
                asked.add(threads.submit(rendering));
            }
            for (var one : asked) {
                assertThat(one.get()).isBetween(1, 2);
            }
        } finally {
            threads.shutdown();
        }
        assertThat(most).hasValue(2);
    }

    @Test
    void whoeverFindsNoPlaceInTimeIsRefused() throws InterruptedException {
        var places = new RenderingPlaces(new RenderingBounds(1, 1, Duration.ofMillis(20)));
        var occupied = OccupiedPlaces.take(places, 1);
        try (occupied) {
            assertThat(refused(places)).isEqualTo("rendering-busy");
        }
        assertThat(places.render(() -> "made")).isEqualTo("made");
    }

    @Test
    void whereEnoughWaitNobodyElseDoes() throws InterruptedException {
        var places = new RenderingPlaces(new RenderingBounds(1, 0, Duration.ofDays(1)));
        var occupied = OccupiedPlaces.take(places, 1);
        try (occupied) {
            assertThat(refused(places)).isEqualTo("rendering-busy");
        }
    }

    @Test
    void aPlaceIsGivenBackAlsoWhereNothingComesOfIt() {
        var places = new RenderingPlaces(RenderingBounds.ONE);
        assertThatThrownBy(() -> places.render(() -> {
                    throw new IllegalStateException("no font");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(places.render(() -> "made")).isEqualTo("made");
    }

    private static String refused(RenderingPlaces places) {
        return catchThrowableOfType(ProblemException.class, () -> places.render(() -> "made"))
                .type()
                .slug();
    }

    private static void sleep() {
        try {
            Thread.sleep(10);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
