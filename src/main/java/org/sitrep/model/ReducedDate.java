package org.sitrep.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A date of which only the month or the year may be known: {@code 2022-01-12}, {@code 2022-01}, {@code 2022}.
 *
 * @param first the first day that it can be
 * @param last the last day that it can be
 */
public record ReducedDate(LocalDate first, LocalDate last) implements Comparable<ReducedDate> {

    private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

    public ReducedDate {
        if (first.isAfter(last)) {
            throw new IllegalArgumentException("First day " + first + " is after last day " + last);
        }
    }

    /** A date known to the day. */
    public static ReducedDate of(LocalDate day) {
        return new ReducedDate(day, day);
    }

    /** A date known to the month. */
    public static ReducedDate of(YearMonth month) {
        return new ReducedDate(month.atDay(1), month.atEndOfMonth());
    }

    /** A date known to the year. */
    public static ReducedDate of(Year year) {
        return new ReducedDate(year.atDay(1), year.atMonth(12).atEndOfMonth());
    }

    /** Reads an ISO date, month or year; empty for anything else, also for days that no calendar has. */
    public static Optional<ReducedDate> parse(String text) {
        var match = ISO.matcher(text);
        if (!match.matches()) {
            return Optional.empty();
        }
        try {
            var year = Integer.parseInt(match.group(1));
            if (match.group(2) == null) {
                return Optional.of(of(Year.of(year)));
            }
            var month = YearMonth.of(year, Integer.parseInt(match.group(2)));
            return Optional.of(
                    match.group(3) == null ? of(month) : of(month.atDay(Integer.parseInt(match.group(3)))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** Whether the day is known. */
    public boolean isDay() {
        return first.equals(last);
    }

    /** Whether the day can be inside the span, both ends included. */
    public boolean touches(LocalDate from, LocalDate to) {
        return !last.isBefore(from) && !first.isAfter(to);
    }

    /** By last possible day, then by first: a reduced date sorts to the end of its month or year. */
    @Override
    public int compareTo(ReducedDate other) {
        var byLast = last.compareTo(other.last);
        return byLast != 0 ? byLast : first.compareTo(other.first);
    }

    /** The ISO form at the precision known, such as {@code 2022-01}; a span of other length as {@code first/last}. */
    @Override
    public String toString() {
        if (isDay()) {
            return first.toString();
        }
        var month = YearMonth.from(first);
        if (first.getDayOfMonth() == 1 && last.equals(month.atEndOfMonth())) {
            return month.toString();
        }
        if (first.getDayOfYear() == 1 && last.equals(Year.from(first).atMonth(12).atEndOfMonth())) {
            return "%04d".formatted(first.getYear());
        }
        return first + "/" + last;
    }
}
