package org.minaoshi.protection;

import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import io.vertx.core.impl.ContextInternal;
import io.vertx.core.impl.VertxInternal;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.minaoshi.platform.DaemonThreads;

/**
 * Works on reads with a few threads of their own, in the order in which they came. A thread that goes from one read to the next is not woken for it, as one of many
 * would be, and the database sees no more at once than it can serve.
 *
 * <p>Nobody waits for what takes long: a thread that has worked on a read for {@link #LONG} counts no more, and one of the framework's helps, as soon as
 * one is free, for as long as that takes.
 */
@Singleton
class ReadsInTurn implements Executor {

    private static final Duration LONG = Duration.ofMillis(100);
    private static final long LOOKING_MILLIS = 50;

    final VertxInternal vertx;
    private final BlockingQueue<Read> waiting;
    private final Set<Read> beingWorkedOn = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads;
    /** Threads of the framework's that help, or will as soon as they are free. */
    private final AtomicInteger helpers = new AtomicInteger();

    private long looking;

    ReadsInTurn(
            Vertx vertx,
            @ConfigProperty(name = "minaoshi.reads.most-at-once") int mostAtOnce,
            @ConfigProperty(name = "minaoshi.reads.most-waiting") int mostWaiting) {
        this.vertx = (VertxInternal) vertx;
        this.waiting = new LinkedBlockingQueue<>(mostWaiting);
        this.threads = Executors.newFixedThreadPool(mostAtOnce, DaemonThreads.named("reads"));
        for (int i = 0; i < mostAtOnce; i++) {
            threads.execute(this::workOnWhatComes);
        }
    }

    void begin(@Observes StartupEvent started) {
        looking = vertx.setPeriodic(LOOKING_MILLIS, timer -> callHelp());
    }

    /**
     * @param work on the request that has arrived on this thread, and goes on in its context
     * @throws RejectedExecutionException where as many wait as may
     */
    @Override
    public void execute(Runnable work) {
        if (!waiting.offer(new Read(work, vertx.getOrCreateContext()))) {
            throw new RejectedExecutionException("as many reads wait as may");
        }
    }

    private void workOnWhatComes() {
        try {
            while (true) {
                workOn(waiting.take());
            }
        } catch (InterruptedException leaving) {
            Thread.currentThread().interrupt();
        }
    }

    private void workOn(Read read) {
        read.begin();
        beingWorkedOn.add(read);
        try {
            read.work();
        } finally {
            beingWorkedOn.remove(read);
        }
    }

    private void callHelp() {
        var missing = Math.min(held() - helpers.get(), waiting.size());
        for (int i = 0; i < missing; i++) {
            helpers.incrementAndGet();
            vertx.executeBlocking(this::help, false).onComplete(ended -> helpers.decrementAndGet());
        }
    }

    private Void help() throws InterruptedException {
        while (helpers.get() <= held()) {
            var read = waiting.poll(LOOKING_MILLIS, TimeUnit.MILLISECONDS);
            if (read != null) {
                workOn(read);
            }
        }
        return null;
    }

    /** Threads that what takes long holds, helpers included. */
    private int held() {
        return (int) beingWorkedOn.stream().filter(Read::takesLong).count();
    }

    @PreDestroy
    void stop() {
        vertx.cancelTimer(looking);
        threads.shutdownNow();
    }

    private static final class Read {

        private final Runnable work;
        private final ContextInternal context;
        private long begun;

        Read(Runnable work, ContextInternal context) {
            this.work = work;
            this.context = context;
        }

        void begin() {
            begun = System.nanoTime();
        }

        /** What it throws is told to the context. */
        void work() {
            context.dispatch(work);
        }

        boolean takesLong() {
            return System.nanoTime() - begun > LONG.toNanos();
        }
    }
}
