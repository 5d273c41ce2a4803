package org.sitrep.reckon;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The events of each dataset over time. An event counts on the last day that it can be of; an event known only to its
 * month or year is in the sums to date and in no window or period shorter than what is known of it.
 *
 * <p>Windows and periods of a dataset end where it ends: on the last day that one of its entries is of. Event datasets are
 * published days or weeks after the events, and a zero for days that they do not reach would be no count.
 */
final class EventTimes {

    private static final List<Integer> WINDOWS = List.of(1, 7, 30);
    private static final int YEAR = 365;
    private static final int LONGEST_BY_DAY = 62;
    private static final int LONGEST_BY_WEEK = 2 * YEAR;
    private static final int LONGEST_BY_MONTH = 12 * YEAR;

    private final LocalDate asOf;
    private final Map<EventKey, ByDay<FigureSum>> days = new HashMap<>();
    private final Map<String, LocalDate> ends = new HashMap<>();
    private final RegionTimes regions = new RegionTimes();
    private @Nullable SortedMap<EventKey, NavigableMap<LocalDate, FigureSum>> sorted;

    EventTimes(LocalDate asOf) {
        this.asOf = asOf;
    }

    /** Notes how far the dataset of an entry reaches. */
    void reach(Statement statement) {
        var day = statement.periodTo();
        if (statement.entry().date().isDay() && !day.isAfter(asOf)) {
            var end = ends.get(statement.entry().dataset());
            if (end == null || day.isAfter(end)) {
                ends.put(statement.entry().dataset(), day);
            }
        }
    }

    /** Adds an event that counts for its country. */
    void add(EventKey national, Statement event) {
        var day = event.periodTo();
        if (event.entry().date().isDay() && !day.isAfter(asOf)) {
            sorted = null;
            days.computeIfAbsent(national, key -> new ByDay<>(FigureSum::new))
                    .on(day)
                    .add(event.figure());
        }
    }

    /** Adds an event that counts for its region. */
    void addRegional(EventKey regional, Statement event) {
        if (event.entry().date().isDay() && !event.periodTo().isAfter(asOf) && regional.subject().isPlain()) {
            regions.add(regional, event);
        }
    }

    /** Each dataset and subject by first-level region, in the periods of its country. @param national all {@link #series} */
    List<EventSeries> regionalSeries(List<EventSeries> national) {
        return regions.series(national);
    }

    /** The last day, week and month of each dataset and subject. */
    List<Activity> activities() {
        var activities = new ArrayList<Activity>();
        inOrder().forEach((key, byDay) -> {
            for (var length : WINDOWS) {
                activities.add(activity(key, byDay, length));
            }
        });
        return activities;
    }

    /** Each dataset and subject by day, week, month or year, as its span asks. */
    List<EventSeries> series() {
        var series = new ArrayList<EventSeries>();
        inOrder().forEach((key, byDay) -> {
            var last = end(key, byDay);
            var step = step(byDay.firstKey(), last);
            var periods = new ArrayList<EventPeriod>();
            for (var from = start(byDay.firstKey(), step); !from.isAfter(last); from = next(from, step)) {
                var end = next(from, step).minusDays(1);
                periods.add(period(byDay, from, end.isAfter(last) ? last : end));
            }
            series.add(new EventSeries(key.dataset(), key.subject(), step, periods));
        });
        return series;
    }

    /** By key and day. It is sorted when all have been added, and kept for whoever asks next. */
    private SortedMap<EventKey, NavigableMap<LocalDate, FigureSum>> inOrder() {
        var inOrder = sorted;
        if (inOrder == null) {
            inOrder = new TreeMap<>();
            for (var ofKey : days.entrySet()) {
                var ofDays = new TreeMap<LocalDate, FigureSum>();
                ofKey.getValue().inOrder().forEach(day -> ofDays.put(day.getKey(), day.getValue()));
                inOrder.put(ofKey.getKey(), ofDays);
            }
            sorted = inOrder;
        }
        return inOrder;
    }

    private LocalDate end(EventKey key, NavigableMap<LocalDate, FigureSum> byDay) {
        return ends.getOrDefault(key.dataset(), byDay.lastKey());
    }

    private Activity activity(EventKey key, NavigableMap<LocalDate, FigureSum> byDay, int length) {
        var end = end(key, byDay);
        var from = end.minusDays(length - 1L);
        var first = byDay.firstKey();
        var beforeFrom = from.minusDays(length);
        var before = first.isAfter(beforeFrom) ? null : period(byDay, beforeFrom, from.minusDays(1));
        var yearFrom = from.minusDays(YEAR);
        var year = first.isAfter(yearFrom) ? null : period(byDay, yearFrom, from.minusDays(1));
        return new Activity(
                key.dataset(),
                key.subject(),
                length,
                period(byDay, from, end),
                before,
                usual(year, length),
                year == null ? 0 : year.events());
    }

    private static @Nullable BigDecimal usual(@Nullable EventPeriod year, int length) {
        return year == null
                ? null
                : BigDecimal.valueOf(year.events())
                        .multiply(BigDecimal.valueOf(length))
                        .divide(BigDecimal.valueOf(YEAR), 1, RoundingMode.HALF_EVEN);
    }

    private static EventPeriod period(NavigableMap<LocalDate, FigureSum> byDay, LocalDate from, LocalDate to) {
        return EventPeriod.of(from, to, byDay.subMap(from, true, to, true).values());
    }

    private static EventSeries.Step step(LocalDate first, LocalDate last) {
        var span = ChronoUnit.DAYS.between(first, last);
        if (span <= LONGEST_BY_DAY) {
            return EventSeries.Step.DAY;
        }
        if (span <= LONGEST_BY_WEEK) {
            return EventSeries.Step.WEEK;
        }
        return span <= LONGEST_BY_MONTH ? EventSeries.Step.MONTH : EventSeries.Step.YEAR;
    }

    private static LocalDate start(LocalDate day, EventSeries.Step step) {
        return switch (step) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
            case YEAR -> day.withDayOfYear(1);
        };
    }

    private static LocalDate next(LocalDate start, EventSeries.Step step) {
        return switch (step) {
            case DAY -> start.plusDays(1);
            case WEEK -> start.plusWeeks(1);
            case MONTH -> start.plusMonths(1);
            case YEAR -> start.plusYears(1);
        };
    }
}
