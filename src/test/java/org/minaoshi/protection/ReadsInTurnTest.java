package org.minaoshi.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReadsInTurnTest {

    private final Vertx vertx = Vertx.vertx();
    private final CountDownLatch held = new CountDownLatch(1);

    @AfterEach
    void letGo() {
        held.countDown();
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void worksInTheOrderInWhichTheyCame() throws Exception {
        var reads = new ReadsInTurn(vertx, 1, 1000);
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
        reads.stop();
    }

    @Test
    void refusesWhoWouldBeOneTooMany() throws Exception {
        var reads = new ReadsInTurn(vertx, 2, 3);
        var begun = new CountDownLatch(2);
        for (int i = 0; i < 2; i++) {
            reads.execute(() -> {
                begun.countDown();
                waitUntilLetGo();
            });
        }
        await(begun);
        var answered = new CountDownLatch(3);
        for (int i = 0; i < 3; i++) {
            reads.execute(answered::countDown);
        }
        assertThatThrownBy(() -> reads.execute(answered::countDown)).isInstanceOf(RejectedExecutionException.class);
        held.countDown();
        await(answered);
        reads.stop();
    }

    @Test
    void keepsNobodyWaitingForWhatTakesLong() throws Exception {
        var reads = new ReadsInTurn(vertx, 2, 1000);
        reads.begin(new StartupEvent());
        // Those who help are held in their turn.
        for (int i = 0; i < 8; i++) {
            reads.execute(this::waitUntilLetGo);
        }
        var answered = new CountDownLatch(500);
        for (int i = 0; i < 500; i++) {
            reads.execute(answered::countDown);
        }
        await(answered);
        reads.stop();
    }

    @Test
    void goesOnWhereOneFails() throws Exception {
        var reads = new ReadsInTurn(vertx, 1, 10);
        var answered = new CountDownLatch(1);
        reads.execute(() -> {
            throw new IllegalStateException("on purpose");
        });
        reads.execute(answered::countDown);
        await(answered);
        reads.stop();
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
}
