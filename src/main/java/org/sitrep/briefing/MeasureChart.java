package org.sitrep.briefing;

import java.awt.Color;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.sitrep.report.MeasureBar;
import org.sitrep.report.Response;

/** Measures as bars over the days in which they were in force. */
final class MeasureChart implements Picture {

    private static final double HIGHEST = 560;
    private static final int LOOK_AHEAD = 7;
    private static final double NAMES = 190;
    private static final double DATES = 118;
    private static final double HEAD = 24;
    private static final double KEY = 16;
    private static final Style NAME = Style.of(Face.REGULAR, 7.6, 9.6, Palette.INK);

    private final Typesetter typesetter;
    private final Wording wording;
    private final List<MeasureBar> bars;
    private final LocalDate from;
    private final LocalDate to;
    private final LocalDate asOf;
    private final List<TextBox> names = new ArrayList<>();
    private final List<TextBox> dates = new ArrayList<>();

    private MeasureChart(
            Typesetter typesetter,
            Wording wording,
            List<MeasureBar> bars,
            LocalDate from,
            LocalDate to,
            LocalDate asOf) {
        this.typesetter = typesetter;
        this.wording = wording;
        this.bars = bars;
        this.from = from;
        this.to = to;
        this.asOf = asOf;
        for (var i = 0; i < bars.size(); i++) {
            var bar = bars.get(i);
            var repeated = i > 0 && bars.get(i - 1).kind().equals(bar.kind());
            var name = repeated
                    ? Rich.of(bar.place(), NAME.in(Palette.GREY))
                    : Rich.of(bar.kind() + ", ", NAME.bold()).plus(bar.place(), NAME.in(Palette.GREY));
            names.add(new TextBox(typesetter, name, NAMES - 10, TextBox.Align.LEFT));
            var style = bar.inForce() ? Style.FINE.bold().in(Palette.INK) : Style.FINE;
            dates.add(new TextBox(typesetter, Rich.of(bar.shortText(), style), DATES - 8, TextBox.Align.LEFT));
        }
    }

    /** The charts of a report's measures: one, or several where there are many. */
    static List<MeasureChart> of(Typesetter typesetter, Wording wording, Response response, LocalDate asOf) {
        var bars = response.measures();
        var from = response.from().length() == 10 ? LocalDate.parse(response.from()) : asOf;
        var to = asOf;
        for (var bar : bars) {
            var end = bar.to();
            from = bar.from().isBefore(from) ? bar.from() : from;
            to = end != null && end.isAfter(to) ? end : to;
        }
        // Ends announced for long after the as-of day would squeeze what has happened: their bars end in an arrow.
        var far = asOf.plusDays(Math.max(LOOK_AHEAD, ChronoUnit.DAYS.between(from, asOf) / 2));
        to = to.isAfter(far) ? far : to;
        return new MeasureChart(typesetter, wording, bars, from, to, asOf).onPages();
    }

    /** This chart, in parts if it is higher than a page takes. */
    private List<MeasureChart> onPages() {
        if (height() <= HIGHEST || bars.size() == 1) {
            return List.of(this);
        }
        var half = bars.size() / 2;
        var charts = new ArrayList<MeasureChart>();
        for (var part : List.of(bars.subList(0, half), bars.subList(half, bars.size()))) {
            charts.addAll(new MeasureChart(typesetter, wording, part, from, to, asOf).onPages());
        }
        return charts;
    }

    /** The width of a column of texts. */
    private static double room(List<TextBox> boxes) {
        return boxes.stream()
                .flatMap(box -> box.lines().stream())
                .mapToDouble(Line::width)
                .max()
                .orElse(0) + 10;
    }

    private double rowHeight(int row) {
        return Math.max(13, Math.max(names.get(row).height(), dates.get(row).height()) + 3.5);
    }

    private double rowsHeight() {
        var sum = 0.0;
        for (var i = 0; i < bars.size(); i++) {
            sum += rowHeight(i);
        }
        return sum;
    }

    @Override
    public double height() {
        return HEAD + rowsHeight() + KEY;
    }

    @Override
    public String alternative() {
        return wording.say("response.measures") + ": "
                + bars.stream()
                        .map(bar -> bar.kind() + ", " + bar.place() + ": " + bar.text())
                        .collect(Collectors.joining("; "));
    }

    @Override
    public void draw(Canvas canvas, double x, double top, double width) {
        var grid = new ChartGrid(typesetter, wording, canvas);
        var left = x + room(names);
        var right = x + width - room(dates);
        var days = new TimeAxis(from, to, left, right, 40);
        var bottom = top + HEAD + rowsHeight();
        head(canvas, grid, days, top, bottom, x, x + width);
        var y = top + HEAD;
        for (var i = 0; i < bars.size(); i++) {
            var height = rowHeight(i);
            names.get(i).draw(canvas, x, y + 1.8);
            bar(canvas, bars.get(i), days, right, y + 2.8, Math.min(height - 5.6, 8.4));
            dates.get(i).draw(canvas, right + 8, y + 1.8);
            y += height;
            canvas.rule(x, y, x + width, 0.3, Palette.HAIR);
        }
        var line = days.end(asOf);
        canvas.stroke(new double[] {line, top + HEAD - 3, line, bottom}, 0.9, Palette.WARM);
        key(canvas, grid, left, bottom + 5);
    }

    private void head(
            Canvas canvas,
            ChartGrid grid,
            TimeAxis days,
            double top,
            double bottom,
            double left,
            double right) {
        canvas.rule(left, top, right, 1, Palette.ACCENT);
        var year = Integer.MIN_VALUE;
        for (var tick : days.ticks()) {
            var x = days.start(tick);
            canvas.stroke(new double[] {x, top + HEAD - 3, x, bottom}, 0.3, Palette.RULE);
            var label = days.label(tick, wording);
            if (days.needsYears() && tick.getYear() != year) {
                grid.text(Integer.toString(tick.getYear()), ChartGrid.LABEL.bold(), x, top + 2, TextBox.Align.LEFT);
                year = tick.getYear();
            }
            grid.text(label, ChartGrid.LABEL, x, top + 11, TextBox.Align.LEFT);
        }
    }

    private void bar(Canvas canvas, MeasureBar bar, TimeAxis days, double right, double top, double height) {
        var start = days.start(bar.from());
        var end = bar.to();
        var color = bar.inForce() ? Palette.ACCENT : Palette.MID;
        if (end == null) {
            var stop = Math.max(start + 3, days.end(asOf));
            canvas.box(start, top, stop - start, height, color);
            arrow(canvas, stop, top, height, color);
            return;
        }
        var stop = Math.min(right, days.end(end));
        if (end.isAfter(to)) {
            arrow(canvas, stop, top, height, color);
        }
        if (end.isAfter(asOf) && !bar.from().isAfter(asOf)) {
            var now = days.end(asOf);
            canvas.box(start, top, now - start, height, color);
            canvas.frame(now, top + 0.4, stop - now, height - 0.8, 0.8, color);
        } else if (bar.from().isAfter(asOf)) {
            canvas.frame(start, top + 0.4, stop - start, height - 0.8, 0.8, color);
        } else {
            canvas.box(start, top, Math.max(1.5, stop - start), height, color);
        }
    }

    /** The bar goes on. */
    private static void arrow(Canvas canvas, double x, double top, double height, Color color) {
        canvas.area(
                List.of(new double[] {x, top - 1.2, x + 6, top + height / 2, x, top + height + 1.2}), color, color,
                0.1);
    }

    private void key(Canvas canvas, ChartGrid grid, double left, double top) {
        var x = left;
        canvas.box(x, top + 1.5, 12, 6, Palette.ACCENT);
        x = word(grid, "measure.inForce", x + 16, top);
        canvas.box(x, top + 1.5, 12, 6, Palette.MID);
        x = word(grid, "measure.ended", x + 16, top);
        canvas.frame(x, top + 1.9, 12, 5.2, 0.8, Palette.ACCENT);
        x = word(grid, "measure.announced", x + 16, top);
        canvas.stroke(new double[] {x + 2, top, x + 2, top + 9}, 0.9, Palette.WARM);
        word(grid, "measure.asOf", x + 7, top);
    }

    private double word(ChartGrid grid, String key, double x, double top) {
        var words = wording.say(key);
        grid.text(words, ChartGrid.LABEL, x, top, TextBox.Align.LEFT);
        return x + grid.width(words, ChartGrid.LABEL) + 14;
    }
}
