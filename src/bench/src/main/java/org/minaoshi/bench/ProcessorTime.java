package org.minaoshi.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Processor time that was used, in seconds, as Linux counts it; and memory. */
final class ProcessorTime {

    private static final double TICKS_PER_SECOND = 100;

    /** Of one process; 0 where it is there no more. */
    static double of(long pid) {
        return ticks("/proc/%d/stat".formatted(pid), 11, 12) / TICKS_PER_SECOND;
    }

    /** Of a process, of those it started and of those that it has seen end. */
    static double ofFamily(long pid) {
        var own = ticks("/proc/%d/stat".formatted(pid), 11, 12, 13, 14) / TICKS_PER_SECOND;
        var children = read("/proc/%d/task/%d/children".formatted(pid, pid)).trim();
        return own
                + (children.isEmpty()
                        ? 0
                        : Arrays.stream(children.split(" "))
                                .mapToDouble(child -> of(Long.parseLong(child)))
                                .sum());
    }

    /** Of the whole machine, waiting for disks not counted. */
    static double ofMachine() {
        var first = read("/proc/stat").lines().findFirst().orElse("").split(" +");
        return Stream.of(1, 2, 3, 6, 7, 8)
                        .mapToLong(i -> first.length > i ? Long.parseLong(first[i]) : 0)
                        .sum()
                / TICKS_PER_SECOND;
    }

    /** Of the threads of a process, by name without its number. */
    static Map<String, Double> byThread(long pid) throws IOException {
        var times = new TreeMap<String, Double>();
        try (var tasks = Files.list(Path.of("/proc/%d/task".formatted(pid)))) {
            tasks.forEach(task -> {
                var name = read(task + "/comm").trim().replaceAll("[-# ]*\\d+$", "");
                times.merge(name, ticks(task + "/stat", 11, 12) / TICKS_PER_SECOND, Double::sum);
            });
        }
        return times;
    }

    /** Resident now, in MB. */
    static long resident(long pid) {
        return read("/proc/%d/status".formatted(pid))
                        .lines()
                        .filter(line -> line.startsWith("VmRSS"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                        .findFirst()
                        .orElse(0)
                / 1024;
    }

    /** Fields are counted from behind the name, which may hold blanks itself. */
    private static long ticks(String file, int... fields) {
        var line = read(file);
        if (line.isEmpty()) {
            return 0;
        }
        var parts = line.substring(line.lastIndexOf(')') + 2).split(" ");
        return Arrays.stream(fields).mapToLong(i -> Long.parseLong(parts[i])).sum();
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException gone) {
            return "";
        }
    }

    private ProcessorTime() {}
}
