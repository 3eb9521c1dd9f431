package org.minaoshi.protection;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReadsInTurnTest {

    private static final int THREADS_OF_THE_FRAMEWORK = 1;

    private final Vertx vertx = Vertx.vertx(new VertxOptions().setWorkerPoolSize(THREADS_OF_THE_FRAMEWORK));
    private final CountDownLatch held = new CountDownLatch(1);

    @AfterEach
    void letGo() {
        held.countDown();
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void worksInTheOrderInWhichTheyCame() throws Exception {
        var reads = reads(1, 1000);
        var done = new CountDownLatch(500);
        var order = new CopyOnWriteArrayList<Integer>();
        for (int i = 0; i < 500; i++) {
            var turn = i;
            reads.execute(() -> {
                order.add(turn);
                done.countDown();
            });
        }
        await(done);
        assertThat(order).isEqualTo(IntStream.range(0, 500).boxed().toList());
    }

    @Test
    void refusesWhoWouldBeOneTooMany() {
        var reads = reads(1, 3);
        var taken = 0;
        for (int i = 0; i < 10; i++) {
            try {
                reads.execute(this::waitUntilLetGo);
                taken++;
            } catch (RejectedExecutionException full) {
                assertThat(full).hasMessage("as many reads wait as may");
            }
        }
        // Three wait, and at most two have begun: one here, and one that was let pass.
        assertThat(taken).isBetween(3, 5);
    }

    @Test
    void letsOthersPassWhatTakesLong() throws Exception {
        var reads = reads(2, 1000);
        reads.execute(this::waitUntilLetGo);
        reads.execute(this::waitUntilLetGo);
        var answered = new CountDownLatch(1);
        reads.execute(answered::countDown);
        await(answered);
    }

    private void waitUntilLetGo() {
        try {
            held.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void await(CountDownLatch latch) throws InterruptedException {
        assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
    }

    private ReadsInTurn reads(int atOnce, int waiting) {
        return new ReadsInTurn(vertx, atOnce, waiting);
    }
}
