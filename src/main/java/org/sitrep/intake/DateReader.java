package org.sitrep.intake;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.ReducedDate;

/** Reads dates by the patterns of a format. Remembers the last ones: the rows of a log share their dates. */
final class DateReader {

    private static final int REMEMBERED = 4_096;
    private static final int DAYS = 1_024;

    private final List<DatePattern> patterns;
    private final int plusDays;
    private final Map<String, ReducedDate> known = new HashMap<>();
    /** The days of the last moments. */
    private final @Nullable ReducedDate[] days = new ReducedDate[DAYS];

    private String lastText = "";
    private @Nullable ReducedDate lastDate;

    DateReader(List<String> patterns, DayOrder order, int plusDays) {
        this.patterns = patterns.stream()
                .map(pattern -> DatePattern.of(pattern, order, "dates"))
                .toList();
        this.plusDays = plusDays;
    }

    /** The date of a text that is not blank; null if no pattern fits. */
    @Nullable
    ReducedDate read(String text) {
        if (text.equals(lastText)) {
            return lastDate;
        }
        lastDate = looked(Cells.code(Digits.plain(text)));
        lastText = text;
        return lastDate;
    }

    /** Whether a text that gave no date would give one if the log told the order of day and month. */
    boolean isAmbiguous(String text) {
        var date = SlashDate.of(text);
        return date != null
                && date.isAmbiguous()
                && patterns.stream().anyMatch(pattern -> pattern instanceof DatePattern.Slashes);
    }

    private @Nullable ReducedDate looked(String text) {
        // Moments hardly ever repeat, and are read faster than they are looked up; their days do.
        if (patterns.getFirst() instanceof DatePattern.Epoch epoch) {
            var day = epoch.dayOf(text);
            if (day != DatePattern.Epoch.NONE) {
                return ofDay(day + plusDays);
            }
        }
        var before = known.get(text);
        if (before != null) {
            return before;
        }
        for (var pattern : patterns) {
            var date = pattern.read(text);
            if (date.isPresent()) {
                if (known.size() >= REMEMBERED) {
                    known.clear();
                }
                var moved = moved(date.get());
                known.put(text, moved);
                return moved;
            }
        }
        return null;
    }

    private ReducedDate ofDay(long day) {
        var place = (int) Math.floorMod(day, (long) days.length);
        var before = days[place];
        if (before != null && before.first().toEpochDay() == day) {
            return before;
        }
        var date = ReducedDate.of(LocalDate.ofEpochDay(day));
        days[place] = date;
        return date;
    }

    private ReducedDate moved(ReducedDate date) {
        return plusDays == 0
                ? date
                : new ReducedDate(date.first().plusDays(plusDays), date.last().plusDays(plusDays));
    }
}
