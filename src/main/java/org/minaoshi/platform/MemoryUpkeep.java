package org.minaoshi.platform;

import com.sun.management.GarbageCollectionNotificationInfo;
import io.quarkus.runtime.Startup;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryNotificationInfo;
import java.lang.management.MemoryPoolMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.management.ListenerNotFoundException;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;

/**
 * Java's serial collector lets what has lasted a while grow to the limit of the heap before it looks how much of it is still used, and the process keeps all of
 * that. So it is asked to look when half as much again is there as was when it last looked, for whatever reason. Other collectors look by themselves.
 */
@Startup
@Singleton
class MemoryUpkeep implements NotificationListener {

    private static final String OF_THE_SERIAL_COLLECTOR = "Tenured Gen";

    /** A look takes a tenth of a second: it is to be worth that. */
    private static final long LEAST_GROWTH = 12L << 20;

    MemoryUpkeep() {
        lasting().ifPresent(pool -> {
            setThreshold(pool);
            tellers().forEach(teller -> teller.addNotificationListener(this, null, pool));
        });
    }

    @Override
    public void handleNotification(Notification told, Object pool) {
        switch (told.getType()) {
            case MemoryNotificationInfo.MEMORY_THRESHOLD_EXCEEDED -> System.gc();
            case GarbageCollectionNotificationInfo.GARBAGE_COLLECTION_NOTIFICATION ->
                setThreshold((MemoryPoolMXBean) pool);
            default -> {
                // of other pools
            }
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

    /** Of what there is, and of each look. */
    private static List<NotificationEmitter> tellers() {
        return Stream.concat(
                        Stream.of(ManagementFactory.getMemoryMXBean()),
                        ManagementFactory.getGarbageCollectorMXBeans().stream().filter(MemoryUpkeep::looks))
                .map(NotificationEmitter.class::cast)
                .toList();
    }

    private static boolean looks(GarbageCollectorMXBean collector) {
        return Arrays.asList(collector.getMemoryPoolNames()).contains(OF_THE_SERIAL_COLLECTOR);
    }

    @PreDestroy
    void stop() throws ListenerNotFoundException {
        if (lasting().isPresent()) {
            for (var teller : tellers()) {
                teller.removeNotificationListener(this);
            }
        }
    }
}
