package org.minaoshi.bench;

import java.util.concurrent.TimeUnit;

/**
 * Who used the processors in some time, in seconds.
 *
 * @param resident memory of the service at its end, in MB
 */
record Usage(double service, double database, double load, double machine, long resident, long nanos) {

    static Usage of(long service, long database) {
        return new Usage(
                ProcessorTime.of(service),
                ProcessorTime.ofFamily(database),
                0,
                ProcessorTime.ofMachine(),
                ProcessorTime.resident(service),
                System.nanoTime());
    }

    /** Waits for the end of a process, and tells what it used. */
    static double whileRunning(Process process) throws InterruptedException {
        double used = 0;
        while (!process.waitFor(50, TimeUnit.MILLISECONDS)) {
            used = Math.max(used, ProcessorTime.of(process.pid()));
        }
        return used;
    }

    Usage since(Usage before, double load) {
        return new Usage(
                service - before.service,
                database - before.database,
                load,
                machine - before.machine,
                resident,
                nanos - before.nanos);
    }

    /** The share of the whole machine that went to nobody of these. */
    double strange() {
        var all = nanos / 1e9 * Runtime.getRuntime().availableProcessors();
        return Math.max(0, (machine - service - database - load) / all);
    }
}
