package org.minaoshi.platform;

import io.quarkus.runtime.Startup;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryNotificationInfo;
import java.lang.management.MemoryPoolMXBean;
import java.util.Optional;
import javax.management.ListenerNotFoundException;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;

/**
 * Java's serial collector lets what has lasted a while grow to the limit of the heap before it looks how much of it is still used, and the process keeps all of
 * that. So it is asked to look when half as much again is there as was at its last look. Other collectors look by themselves.
 */
@Startup
@Singleton
class MemoryUpkeep {

    private static final String OF_THE_SERIAL_COLLECTOR = "Tenured Gen";

    /** A look takes a tenth of a second: it is to be worth that. */
    private static final long LEAST_GROWTH = 12L << 20;

    private final NotificationListener growth = (told, pool) -> look(told, (MemoryPoolMXBean) pool);

    MemoryUpkeep() {
        lasting().ifPresent(pool -> {
            setThreshold(pool);
            memory().addNotificationListener(growth, null, pool);
        });
    }

    private static void look(Notification told, MemoryPoolMXBean pool) {
        if (told.getType().equals(MemoryNotificationInfo.MEMORY_THRESHOLD_EXCEEDED)) {
            System.gc();
            setThreshold(pool);
        }
    }

    private static void setThreshold(MemoryPoolMXBean pool) {
        var used = pool.getCollectionUsage().getUsed();
        var allowed = used + Math.max(LEAST_GROWTH, used / 2);
        pool.setUsageThreshold(Math.min(allowed, pool.getUsage().getMax()));
    }

    private static Optional<MemoryPoolMXBean> lasting() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getName().equals(OF_THE_SERIAL_COLLECTOR))
                .findFirst();
    }

    private static NotificationEmitter memory() {
        return (NotificationEmitter) ManagementFactory.getMemoryMXBean();
    }

    @PreDestroy
    void stop() throws ListenerNotFoundException {
        if (lasting().isPresent()) {
            memory().removeNotificationListener(growth);
        }
    }
}
