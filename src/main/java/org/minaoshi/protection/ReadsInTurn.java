package org.minaoshi.protection;

import io.quarkus.runtime.Startup;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Works on reads with a few threads of their own, in the order in which they came. A thread that goes from one read to the next is not woken for it, as one of many
 * would be, and the database sees no more at once than it can serve.
 *
 * <p>Nobody waits for what takes long: who has been worked on for {@link #LONG} counts no more, and those next in turn are worked on meanwhile by the framework's
 * threads.
 */
@Startup
@Singleton
class ReadsInTurn implements Executor {

    private static final Duration LONG = Duration.ofMillis(100);
    private static final long LOOKING_MILLIS = 50;

    final Vertx vertx;
    private final int mostAtOnce;
    private final WorkerExecutor threads;
    private final BlockingQueue<Read> waiting;
    private final Set<Read> beingWorkedOn = ConcurrentHashMap.newKeySet();
    private final long looking;

    ReadsInTurn(
            Vertx vertx,
            @ConfigProperty(name = "minaoshi.reads.most-at-once") int mostAtOnce,
            @ConfigProperty(name = "minaoshi.reads.most-waiting") int mostWaiting) {
        this.vertx = vertx;
        this.mostAtOnce = mostAtOnce;
        this.threads = vertx.createSharedWorkerExecutor("reads", mostAtOnce);
        this.waiting = new LinkedBlockingQueue<>(mostWaiting);
        this.looking = vertx.setPeriodic(LOOKING_MILLIS, timer -> passWhatTakesLong());
    }

    /**
     * @param work on the request that has arrived on this thread, and goes on in its context
     * @throws RejectedExecutionException where as many wait as may
     */
    @Override
    public void execute(Runnable work) {
        var read = new Read(work, vertx.getOrCreateContext());
        if (!waiting.offer(read)) {
            throw new RejectedExecutionException("as many reads wait as may");
        }
        threads.executeBlocking(read::workOn, false);
    }

    private void passWhatTakesLong() {
        var free = mostAtOnce
                - beingWorkedOn.stream().filter(read -> !read.takesLong()).count();
        waiting.stream().filter(read -> !read.mayPass).limit(Math.max(free, 0)).forEach(Read::pass);
    }

    @PreDestroy
    void stop() {
        vertx.cancelTimer(looking);
        threads.close();
    }

    private final class Read {

        private final Runnable work;
        private final Context context;
        private long begun;
        private volatile boolean mayPass;

        Read(Runnable work, Context context) {
            this.work = work;
            this.context = context;
        }

        /** By the first thread that comes to it. */
        Void workOn() {
            if (waiting.remove(this)) {
                begun = System.nanoTime();
                beingWorkedOn.add(this);
                try {
                    work.run();
                } finally {
                    beingWorkedOn.remove(this);
                }
            }
            return null;
        }

        /** It keeps its turn among the reads too. */
        void pass() {
            try {
                context.executeBlocking(this::workOn, false);
                mayPass = true;
            } catch (RejectedExecutionException full) {
                mayPass = false;
            }
        }

        boolean takesLong() {
            return System.nanoTime() - begun > LONG.toNanos();
        }
    }
}
