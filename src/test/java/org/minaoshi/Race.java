package org.minaoshi;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** Several requests at the same moment. */
public final class Race {

    /** Runs the request of each runner, 0 to {@code runners - 1}, at once; the statuses they were answered with, sorted. */
    public static List<Integer> statuses(int runners, IntUnaryOperator request) {
        var pool = Executors.newFixedThreadPool(runners);
        var ready = new CountDownLatch(runners);
        try {
            var answers = IntStream.range(0, runners)
                    .mapToObj(runner -> pool.submit(() -> {
                        ready.countDown();
                        ready.await();
                        return request.applyAsInt(runner);
                    }))
                    .toList();
            return answers.stream().map(Race::get).sorted().toList();
        } finally {
            pool.shutdownNow();
        }
    }

    private static int get(Future<Integer> answer) {
        try {
            return answer.get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private Race() {}
}
