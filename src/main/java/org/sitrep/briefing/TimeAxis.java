package org.sitrep.briefing;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** A horizontal axis of days. */
final class TimeAxis {

    private static final List<Period> STEPS = List.of(
            Period.ofDays(1), Period.ofDays(2), Period.ofDays(7),
            Period.ofDays(14), Period.ofMonths(1), Period.ofMonths(2), Period.ofMonths(3), Period.ofMonths(6),
            Period.ofYears(1), Period.ofYears(2), Period.ofYears(5), Period.ofYears(10), Period.ofYears(50));

    private final LocalDate from;
    private final double left;
    private final double perDay;
    private final Period step;
    private final LocalDate to;

    /**
     * @param from the first day
     * @param to the last day, {@code from} or later
     * @param left where the first day begins
     * @param right where the last day ends
     * @param room the room that a label needs
     */
    TimeAxis(LocalDate from, LocalDate to, double left, double right, double room) {
        this.from = from;
        this.to = to;
        this.left = left;
        this.perDay = (right - left) / (ChronoUnit.DAYS.between(from, to) + 1);
        this.step = STEPS.stream()
                .filter(period -> days(period) * perDay >= room)
                .findFirst()
                .orElse(STEPS.getLast());
    }

    private static double days(Period period) {
        return period.getYears() * 365.0 + period.getMonths() * 30.0 + period.getDays();
    }

    /** Where a day begins. */
    double start(LocalDate day) {
        return left + ChronoUnit.DAYS.between(from, day) * perDay;
    }

    /** The middle of a day. */
    double middle(LocalDate day) {
        return start(day) + perDay / 2;
    }

    /** Where a day ends. */
    double end(LocalDate day) {
        return start(day) + perDay;
    }

    double perDay() {
        return perDay;
    }

    /** The days that carry a label. */
    List<LocalDate> ticks() {
        var ticks = new ArrayList<LocalDate>();
        var first = from;
        if (step.getYears() > 0) {
            first = LocalDate.of(from.getYear() - Math.floorMod(from.getYear(), step.getYears()), 1, 1);
        } else if (step.getMonths() > 0) {
            first = LocalDate.of(from.getYear(), 1, 1);
        }
        for (var i = 0;; i++) {
            var tick = first.plus(step.multipliedBy(i));
            if (tick.isAfter(to)) {
                return ticks;
            }
            if (!tick.isBefore(from)) {
                ticks.add(tick);
            }
        }
    }

    /** The label of a tick; the year stands under the first one of it. */
    String label(LocalDate tick, Wording wording) {
        if (step.getYears() > 0) {
            return Integer.toString(tick.getYear());
        }
        return step.getMonths() > 0 ? wording.month(tick) : wording.shortDate(tick);
    }

    /** Whether labels leave out the year, so that it must be printed under the first of each. */
    boolean needsYears() {
        return step.getYears() == 0;
    }
}
