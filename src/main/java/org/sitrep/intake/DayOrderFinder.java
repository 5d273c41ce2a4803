package org.sitrep.intake;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds out from the dates of a log whether it writes day or month first. */
final class DayOrderFinder {

    /** More records are not looked at: after so many without a telling date there will be none. */
    private static final long MOST_RECORDS = 2_000_000;

    private final List<Integer> columns;
    private final FoundFormat found;
    private final IntakeSettings settings;
    private final Map<DayOrder, Telling> telling = new EnumMap<>(DayOrder.class);
    private @Nullable String ambiguous;

    private record Telling(String date, long line) {}

    DayOrderFinder(FoundFormat found, SourceBinder binder, IntakeSettings settings) {
        this.found = found;
        this.settings = settings;
        var places = new TreeSet<Integer>();
        for (var template : found.profile().entries()) {
            for (var field : Field.values()) {
                var column = binder.column(found.profile().specOf(field, template));
                if (column != null && binder.patterns(column).contains(DatePattern.SLASHES)) {
                    places.add(found.header().column(column.column()));
                }
            }
        }
        this.columns = new ArrayList<>(places);
    }

    /** Whether the format has columns in which the order matters. */
    boolean isNeeded() {
        return !columns.isEmpty();
    }

    /**
     * Looks through records.
     *
     * @param text the log from its first character
     * @return whether more of the log has to be looked at: it has dates with slashes, but none that tells
     */
    boolean look(Reader text) throws IOException {
        try (var splitter = new RecordSplitter(text, found.dialect(), settings)) {
            found.passHeader(splitter);
            while (splitter.number() < MOST_RECORDS && telling.size() < 2 && splitter.advance()) {
                if (splitter.fault() == null && splitter.cells() == found.header().size()) {
                    look(splitter.cut(), splitter.firstLine());
                }
            }
        }
        return telling.isEmpty() && ambiguous != null;
    }

    private void look(String[] cells, long line) {
        for (int column : columns) {
            var date = SlashDate.of(cells[column]);
            if (date == null) {
                continue;
            }
            if (date.tells() != DayOrder.UNKNOWN) {
                telling.putIfAbsent(date.tells(), new Telling(cells[column], line));
            } else if (date.isAmbiguous() && ambiguous == null) {
                ambiguous = cells[column];
            }
        }
    }

    /** The order; {@code UNKNOWN} where no date tells, or dates tell both. */
    DayOrder order() {
        return telling.size() == 1 ? telling.keySet().iterator().next() : DayOrder.UNKNOWN;
    }

    /** What was assumed, in a sentence; null where the log has no dates with slashes. */
    @Nullable
    String notice() {
        if (telling.size() == 2) {
            return "Some dates with slashes have the day first, as " + shown(DayOrder.DAY_FIRST)
                    + ", and some the month, as "
                    + shown(DayOrder.MONTH_FIRST) + "; those that may be either are refused";
        }
        if (telling.size() == 1) {
            return "Dates with slashes were read as " + order().words() + ", because of " + shown(order());
        }
        return ambiguous == null ? null
                : "No date with slashes tells whether it has day or month first; those that may be either are refused";
    }

    private String shown(DayOrder order) {
        var one = telling.get(order);
        return one == null ? "none" : Shown.value(one.date()) + " (line " + one.line() + ")";
    }
}
