package org.sitrep.reckon;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Adds up the distinct events of each dataset, for the country and for each first-level unit. Datasets are kept apart:
 * one leads, by the settings, else the one with the most events.
 */
final class EventSums {

    /** So many ids are kept of the events behind a sum. */
    private static final int MOST_IDS = 50;

    private final Map<EventKey, Sum> sums = new HashMap<>();
    private final Tally<String> eventsOf = new Tally<>();

    /** Counts an event that stands, whether it is a part of another one or not. */
    void count(String dataset) {
        eventsOf.add(dataset);
    }

    /** Adds an event that stands to what it counts for: its country or its region. */
    void add(EventKey key, Statement event, Moment moment) {
        var sum = sums.get(key);
        if (sum == null) {
            sum = new Sum(event);
            sums.put(key, sum);
        }
        sum.add(event, moment);
    }

    /** The sums, by dataset and subject. */
    List<EventTotal> totals(ReckoningSettings settings) {
        var lead = lead(settings);
        return new TreeMap<>(sums).entrySet().stream()
                .map(sum -> sum.getValue().total(sum.getKey(), sum.getKey().dataset().equals(lead)))
                .toList();
    }

    private @Nullable String lead(ReckoningSettings settings) {
        var events = eventsOf.counts();
        return events.keySet().stream()
                .min(Comparator.comparingInt(settings::rankOfDataset)
                        .thenComparing(dataset -> -events.getOrDefault(dataset, 0L))
                        .thenComparing(dataset -> dataset))
                .orElse(null);
    }

    private static final class Sum {
        private final FigureSum figure = new FigureSum();
        private final Firsts<Moment> entries = new Firsts<>(MOST_IDS, Comparator.naturalOrder());
        private LocalDate from;
        private LocalDate to;

        Sum(Statement first) {
            from = first.periodFrom();
            to = first.periodTo();
        }

        void add(Statement event, Moment moment) {
            figure.add(event.figure());
            entries.add(moment);
            from = event.periodFrom().isBefore(from) ? event.periodFrom() : from;
            to = event.periodTo().isAfter(to) ? event.periodTo() : to;
        }

        EventTotal total(EventKey key, boolean leads) {
            var ids = entries.excerpt().first().stream().map(Moment::id).toList();
            return new EventTotal(
                    key.dataset(), leads, key.subject(), figure.figure(), figure.parts(), from, to, ids);
        }
    }
}
