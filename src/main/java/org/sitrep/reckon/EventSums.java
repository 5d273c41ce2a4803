package org.sitrep.reckon;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Area;

/**
 * Adds up the distinct events of each dataset, for the country and for each first-level unit. Datasets are kept apart:
 * one leads, by the settings, else the one with the most events.
 */
final class EventSums {

    private final ReckoningSettings settings;

    EventSums(ReckoningSettings settings) {
        this.settings = settings;
    }

    List<EventTotal> totals(Events events) {
        var sums = new TreeMap<EventKey, Sum>();
        var eventsOf = new TreeMap<String, Long>();
        for (var statement : events.all()) {
            var dataset = statement.entry().dataset();
            eventsOf.merge(dataset, 1L, Long::sum);
            var subject = statement.subject();
            if (events.countsForCountry(statement)) {
                add(sums, dataset, subject.in(Area.of(statement.entry().country())), statement);
            }
            if (events.countsForRegion(statement)) {
                var area = subject.area();
                add(sums, dataset, subject.in(new Area(area.country(), area.admin1(), null)), statement);
            }
        }
        var lead = lead(eventsOf);
        return sums.entrySet().stream()
                .map(sum -> sum.getValue().total(sum.getKey(), sum.getKey().dataset().equals(lead)))
                .toList();
    }

    private @Nullable String lead(Map<String, Long> eventsOf) {
        return eventsOf.keySet().stream()
                .min(Comparator.comparingInt(settings::rankOfDataset)
                        .thenComparing(dataset -> -eventsOf.getOrDefault(dataset, 0L))
                        .thenComparing(dataset -> dataset))
                .orElse(null);
    }

    private static void add(Map<EventKey, Sum> sums, String dataset, Subject subject, Statement statement) {
        sums.computeIfAbsent(new EventKey(dataset, subject), key -> new Sum(statement))
                .add(statement);
    }

    private static final class Sum {
        private final FigureSum figure = new FigureSum();
        private final List<String> entries = new ArrayList<>();
        private LocalDate from;
        private LocalDate to;

        Sum(Statement first) {
            from = first.periodFrom();
            to = first.periodTo();
        }

        void add(Statement statement) {
            figure.add(statement.figure());
            entries.add(statement.id());
            from = statement.periodFrom().isBefore(from) ? statement.periodFrom() : from;
            to = statement.periodTo().isAfter(to) ? statement.periodTo() : to;
        }

        EventTotal total(EventKey key, boolean leads) {
            return new EventTotal(
                    key.dataset(), leads, key.subject(), figure.figure(), figure.parts(), from, to,
                    List.copyOf(entries));
        }
    }
}
