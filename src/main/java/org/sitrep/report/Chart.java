package org.sitrep.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.EntryRef;

/** The data of a chart. Running totals are steps, new figures are bars; the two are never one line. */
public sealed interface Chart {

    /** What is shown. */
    String title();

    /** What the chart says, in words, for those who do not see it. */
    String alternative();

    /** What is counted, in words: {@code Detained}. */
    String label();

    /** The name of the region or town that it is about; empty for the whole country. */
    String place();

    /** In what it is counted. */
    String unit();

    /**
     * Running totals over time: one step line a voice.
     *
     * @param lines at least one, each with at least one point
     */
    record Steps(String title, String alternative, String label, String place, String unit, List<Line> lines)
            implements Chart {
        public Steps {
            lines = List.copyOf(lines);
        }
    }

    /**
     * New figures, or sums over events, by period: bars.
     *
     * @param bars at least one, in the order of time
     */
    record Bars(String title, String alternative, String label, String place, String unit, List<Point> bars)
            implements Chart {
        public Bars {
            bars = List.copyOf(bars);
        }
    }

    /**
     * The figures of one voice.
     *
     * @param label the voice
     * @param points in the order of time
     */
    record Line(String label, List<Point> points) {
        public Line {
            points = List.copyOf(points);
        }
    }

    /**
     * One figure in a chart.
     *
     * @param from the first day that it covers; the same as {@code to} for a running total
     * @param to the day that it refers to
     * @param value where it is drawn
     * @param low the low end of its error bar; null if it has none
     * @param high the high end of its error bar; null if it has none
     * @param text the figure as printed
     * @param withdrawn whether it was withdrawn: drawn hollow
     * @param revised whether a later figure of the log replaces it: drawn with a ring
     * @param flagged whether a finding touches it
     * @param scopeChanged whether what is counted is not quite what was counted before: a break in the series
     * @param below how far the low end is below the value, for an error bar; null if it has none
     * @param above how far the high end is above the value; null if it has none
     * @param entry its row; null for a sum over events
     */
    record Point(
            LocalDate from,
            LocalDate to,
            BigDecimal value,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            String text,
            boolean withdrawn,
            boolean revised,
            boolean flagged,
            boolean scopeChanged,
            @Nullable BigDecimal below,
            @Nullable BigDecimal above,
            @Nullable EntryRef entry) {

        /** A point whose error bar follows from its ends. */
        public static Point of(
                LocalDate from,
                LocalDate to,
                BigDecimal value,
                @Nullable BigDecimal low,
                @Nullable BigDecimal high,
                String text,
                boolean withdrawn,
                boolean revised,
                boolean flagged,
                boolean scopeChanged,
                @Nullable EntryRef entry) {
            return new Point(
                    from,
                    to,
                    value,
                    low,
                    high,
                    text,
                    withdrawn,
                    revised,
                    flagged,
                    scopeChanged,
                    low == null ? null : value.subtract(low).max(BigDecimal.ZERO),
                    high == null ? null : high.subtract(value).max(BigDecimal.ZERO),
                    entry);
        }
    }
}
