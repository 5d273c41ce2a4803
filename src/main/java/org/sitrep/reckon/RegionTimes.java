package org.sitrep.reckon;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sitrep.model.Area;
import org.sitrep.model.Figure;

/**
 * The events of each dataset by first-level region over time, in the periods of their country, so that regions can be held
 * against each other. Only plain counts: those of groups and definitions stand in the national series.
 *
 * <p>What is kept is bounded: a region with events on more days than lie in the spans that are shown by day or week is
 * added up by month.
 */
final class RegionTimes {

    /** More days than this do not fit in a span that is shown by day or week. */
    private static final int MOST_DAYS = 2 * 366 + 7;

    private final Map<EventKey, Sums> regions = new HashMap<>();

    /** Adds an event that counts for its region. */
    void add(EventKey regional, Statement event) {
        regions.computeIfAbsent(regional, none -> new Sums()).add(event.periodTo(), event.figure());
    }

    /** The regions of each national series, by name. @param national their periods follow each other */
    List<EventSeries> series(List<EventSeries> national) {
        var byCountry = new HashMap<EventKey, List<Map.Entry<EventKey, Sums>>>();
        for (var region : new TreeMap<>(regions).entrySet()) {
            var subject = region.getKey().subject();
            var whole = new EventKey(region.getKey().dataset(), subject.in(country(subject)));
            byCountry.computeIfAbsent(whole, none -> new ArrayList<>()).add(region);
        }
        var series = new ArrayList<EventSeries>();
        for (var whole : national) {
            for (var region : byCountry.getOrDefault(new EventKey(whole.dataset(), whole.subject()), List.of())) {
                series.add(new EventSeries(
                        whole.dataset(),
                        region.getKey().subject(),
                        whole.step(),
                        region.getValue().in(whole.periods())));
            }
        }
        return series;
    }

    private static Area country(Subject subject) {
        return Area.of(subject.area().country());
    }

    /** The sums of one region by day, or by the first day of its month. */
    private static final class Sums {

        private ByDay<FigureSum> byDay = new ByDay<>(FigureSum::new);
        private boolean byMonth;

        void add(LocalDate day, Figure figure) {
            byDay.on(byMonth ? day.withDayOfMonth(1) : day).add(figure);
            if (!byMonth && byDay.size() > MOST_DAYS) {
                var months = new ByDay<>(FigureSum::new);
                byDay.inOrder()
                        .forEach(each -> months.on(each.getKey().withDayOfMonth(1)).addAll(each.getValue()));
                byDay = months;
                byMonth = true;
            }
        }

        /** The sums of some periods, the earliest first. */
        List<EventPeriod> in(List<EventPeriod> periods) {
            var days = byDay.inOrder();
            var sums = new ArrayList<EventPeriod>(periods.size());
            var next = 0;
            for (var period : periods) {
                var inside = new ArrayList<FigureSum>();
                for (; next < days.size() && !days.get(next).getKey().isAfter(period.to()); next++) {
                    if (!days.get(next).getKey().isBefore(period.from())) {
                        inside.add(days.get(next).getValue());
                    }
                }
                sums.add(EventPeriod.of(period.from(), period.to(), inside));
            }
            return sums;
        }
    }
}
