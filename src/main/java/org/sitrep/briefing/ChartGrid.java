package org.sitrep.briefing;

import java.awt.Color;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.sitrep.report.Chart;

/** The axes and grid lines of a chart, and the small texts on it. */
final class ChartGrid {

    static final Style LABEL = Style.of(Face.REGULAR, Style.SMALLEST, 9.4, Palette.GREY);

    /** The height of a row of the key. */
    static final double KEY_ROW = 11;
    private static final double KEY_MARK = 12;
    private static final double KEY_GAP = 14;

    private final Typesetter typesetter;
    private final Wording wording;
    private final Canvas canvas;

    ChartGrid(Typesetter typesetter, Wording wording, Canvas canvas) {
        this.typesetter = typesetter;
        this.wording = wording;
        this.canvas = canvas;
    }

    void values(ValueAxis axis, double left, double right) {
        for (var tick : axis.ticks()) {
            var y = axis.y(tick);
            canvas.rule(left, y, right, tick == 0 ? 0.8 : 0.4, tick == 0 ? Palette.MID : Palette.HAIR);
            text(wording.count(tick), LABEL, left - 5, y - 4.5, TextBox.Align.RIGHT);
        }
    }

    void days(TimeAxis axis, double bottom) {
        var year = Integer.MIN_VALUE;
        for (var tick : axis.ticks()) {
            var x = axis.perDay() > 6 ? axis.middle(tick) : axis.start(tick);
            canvas.stroke(new double[] {x, bottom, x, bottom + 3}, 0.6, Palette.MID);
            text(axis.label(tick, wording), LABEL, x, bottom + 4, TextBox.Align.CENTRE);
            if (axis.needsYears() && tick.getYear() != year) {
                text(Integer.toString(tick.getYear()), LABEL.bold(), x, bottom + 13, TextBox.Align.CENTRE);
                year = tick.getYear();
            }
        }
    }

    /**
     * A text of one line at a point: its left end, its middle or its right end. A blank behind it keeps it apart from what
     * is drawn next, for those who read the text and not the page.
     */
    void text(String words, Style style, double x, double top, TextBox.Align align) {
        var box = new TextBox(typesetter, Rich.of(words + " ", style), Double.MAX_VALUE, TextBox.Align.LEFT);
        var width = width(words, style);
        var left = switch (align) {
            case LEFT -> x;
            case CENTRE -> x - width / 2;
            case RIGHT -> x - width;
        };
        box.draw(canvas, left, top);
    }

    double width(String words, Style style) {
        return typesetter.naturalWidth(Rich.of(words, style));
    }

    /** The error bar of a point, if it has one; returns the upper end of point and bar. */
    double whisker(Chart.Point point, double x, ValueAxis values, Color color) {
        var at = values.y(point.value().doubleValue());
        var below = point.below();
        var above = point.above();
        if (below == null || above == null || below.signum() + above.signum() == 0) {
            return at;
        }
        var high = at - values.length(above.doubleValue());
        whisker(x, at + values.length(below.doubleValue()), high, color);
        return high;
    }

    private void whisker(double x, double low, double high, Color color) {
        canvas.stroke(new double[] {x, low, x, high}, 0.9, color);
        canvas.stroke(new double[] {x - 2.5, low, x + 2.5, low}, 0.9, color);
        canvas.stroke(new double[] {x - 2.5, high, x + 2.5, high}, 0.9, color);
    }

    /** A break in a series: two strokes across its line. */
    void breakMark(double x, double y, Color color) {
        for (var shift : new double[] {-1.4, 1.4}) {
            canvas.stroke(new double[] {x + shift - 1.6, y + 4, x + shift + 1.6, y - 4}, 0.9, color);
        }
    }

    /** The rows that a key takes in a width. */
    static int keyRows(Typesetter typesetter, Wording wording, List<Sign> signs, double width) {
        var rows = signs.isEmpty() ? 0 : 1;
        var x = 0.0;
        for (var sign : signs) {
            var wide = KEY_MARK + typesetter.naturalWidth(Rich.of(wording.say(sign.key), LABEL));
            if (x > 0 && x + wide > width) {
                rows++;
                x = 0;
            }
            x += wide + KEY_GAP;
        }
        return rows;
    }

    /** The key of the signs that a chart uses. */
    void key(List<Sign> signs, double left, double from, double right) {
        var x = left;
        var top = from;
        for (var sign : signs) {
            var words = wording.say(sign.key);
            var wide = KEY_MARK + width(words, LABEL);
            if (x > left && x + wide > right) {
                x = left;
                top += KEY_ROW;
            }
            sign(sign, x, top);
            text(words, LABEL, x + KEY_MARK, top, TextBox.Align.LEFT);
            x += wide + KEY_GAP;
        }
    }

    private void sign(Sign sign, double x, double top) {
        switch (sign) {
            case WITHDRAWN -> canvas.dot(x + 4, top + 4.9, 2.4, Palette.PAPER, Palette.INK, 0.9);
            case REVISED -> {
                canvas.dot(x + 5, top + 4.9, 2.2, Palette.INK, Palette.INK, 0.9);
                canvas.ring(x + 5, top + 4.9, 4.4, Palette.INK, 0.7);
            }
            case FLAGGED -> text("!", LABEL.bold().in(Palette.WARM), x + 3, top, TextBox.Align.LEFT);
            case BROKEN -> breakMark(x + 4, top + 4.9, Palette.INK);
        }
    }

    /** The highest value of a point, its error bar included. */
    static double greatest(Chart.Point point) {
        var high = point.high();
        var value = point.value().doubleValue();
        return high == null ? value : Math.max(value, high.doubleValue());
    }

    /** What is said of a point by a sign beside it. */
    enum Sign {
        WITHDRAWN("chart.withdrawn", Chart.Point::withdrawn),
        REVISED("chart.revised", Chart.Point::revised),
        FLAGGED("chart.flagged", Chart.Point::flagged),
        BROKEN("chart.broken", Chart.Point::scopeChanged);

        private final String key;
        private final Predicate<Chart.Point> holds;

        Sign(String key, Predicate<Chart.Point> holds) {
            this.key = key;
            this.holds = holds;
        }

        /** The signs that some points need. */
        static List<Sign> in(List<Chart.Point> points) {
            return Stream.of(values()).filter(sign -> points.stream().anyMatch(sign.holds)).toList();
        }
    }
}
