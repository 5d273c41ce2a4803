package org.sitrep.reckon;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
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

    /** The regions of each national series, by name. */
    List<EventSeries> series(List<EventSeries> national) {
        var series = new ArrayList<EventSeries>();
        var inOrder = new TreeMap<>(regions);
        for (var whole : national) {
            inOrder.forEach((key, sums) -> {
                if (key.dataset().equals(whole.dataset())
                        && key.subject().in(country(key.subject())).equals(whole.subject())) {
                    var byDay = sums.inOrder();
                    var periods = whole.periods().stream()
                            .map(period -> EventPeriod.of(
                                    period.from(),
                                    period.to(),
                                    byDay.subMap(period.from(), true, period.to(), true).values()))
                            .toList();
                    series.add(new EventSeries(key.dataset(), key.subject(), whole.step(), periods));
                }
            });
        }
        return series;
    }

    private static Area country(Subject subject) {
        return Area.of(subject.area().country());
    }

    /** The sums of one region by day, or by the first day of its month. */
    private static final class Sums {

        private Map<LocalDate, FigureSum> byDay = new HashMap<>();
        private boolean byMonth;

        void add(LocalDate day, Figure figure) {
            byDay.computeIfAbsent(byMonth ? day.withDayOfMonth(1) : day, none -> new FigureSum()).add(figure);
            if (!byMonth && byDay.size() > MOST_DAYS) {
                var months = new HashMap<LocalDate, FigureSum>();
                byDay.forEach((each, sum) -> months.computeIfAbsent(each.withDayOfMonth(1), none -> new FigureSum())
                        .addAll(sum));
                byDay = months;
                byMonth = true;
            }
        }

        NavigableMap<LocalDate, FigureSum> inOrder() {
            return new TreeMap<>(byDay);
        }
    }
}
