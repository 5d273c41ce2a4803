package org.sitrep.reckon;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One thing for each day on which there is something. Logs are mostly in the order of days, so the day asked for last is
 * looked at first. Days are kept by their number from the epoch: of dates, those of the same day of the year in different
 * years, and the first days of all months, would crowd into a few places of a map. For one thread.
 *
 * @param <T> what a day has, such as a sum; one that can be added to
 */
public final class ByDay<T> {

    private final Supplier<T> empty;
    private final Map<Long, T> days = new HashMap<>();
    private long lastDay;
    private @Nullable T last;

    /** @param empty makes what a day has at first */
    public ByDay(Supplier<T> empty) {
        this.empty = empty;
    }

    /** What a day has; a day that was not asked for before gets an empty one. */
    public T on(LocalDate day) {
        var number = day.toEpochDay();
        var found = last;
        if (found == null || number != lastDay) {
            found = days.computeIfAbsent(number, none -> empty.get());
            last = found;
            lastDay = number;
        }
        return found;
    }

    /** How many days were asked for. */
    public int size() {
        return days.size();
    }

    /** The days in their order, each with what it has. */
    public List<Map.Entry<LocalDate, T>> inOrder() {
        return days.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(day -> Map.entry(LocalDate.ofEpochDay(day.getKey()), day.getValue()))
                .toList();
    }
}
