package org.minaoshi.determination;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.minaoshi.checklist.CountsFor;
import org.minaoshi.checklist.FiscalYear;

/**
 * Law 3: for which review feedback counts that arrives today. The window of a year closes with its first proposal; what comes later is kept for the next.
 *
 * @param years the years reviewed so far, in any order
 */
record EvidenceWindow(List<Year> years) {

    /**
     * @param open the review is a draft that has never been proposed
     * @param running it is not yet published
     * @param minutes when the minutes of its council were published; null if they were not
     */
    record Year(int fiscalYear, boolean open, boolean running, LocalDate minutes) {

        private boolean awaitsMinutes(LocalDate today) {
            return minutes == null || minutes.isAfter(today);
        }
    }

    CountsFor on(LocalDate today) {
        var open = years.stream().filter(Year::open).mapToInt(Year::fiscalYear).min();
        if (open.isPresent()) {
            return new CountsFor(open.getAsInt(), false);
        }
        int current = FiscalYear.of(today).year();
        return years.stream()
                .max(Comparator.comparingInt(Year::fiscalYear))
                .map(last -> after(last, current, today))
                .orElse(new CountsFor(current, false));
    }

    private static CountsFor after(Year last, int current, LocalDate today) {
        var late = last.running() || last.fiscalYear() >= current && last.awaitsMinutes(today);
        return new CountsFor(Math.max(current, last.fiscalYear() + 1), late);
    }
}
