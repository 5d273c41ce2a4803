package org.sitrep.briefing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sitrep.report.Chart;

/**
 * New figures: a bar a figure, as wide as its period. Where periods overlap the bars stand side by side, each over its own
 * dates.
 */
final class BarChart implements Picture {

    private static final double LEFT = 38;
    private static final double USUAL = 96;
    private static final double LOW = 62;
    private static final double FOOT = 26;
    private static final double KEY = 13;

    private final Typesetter typesetter;
    private final Wording wording;
    private final Chart.Bars chart;
    private final double plot;

    BarChart(Typesetter typesetter, Wording wording, Chart.Bars chart) {
        this(typesetter, wording, chart, USUAL);
    }

    private BarChart(Typesetter typesetter, Wording wording, Chart.Bars chart, double plot) {
        this.typesetter = typesetter;
        this.wording = wording;
        this.chart = chart;
        this.plot = plot;
    }

    @Override
    public Picture smaller() {
        return new BarChart(typesetter, wording, chart, LOW);
    }

    @Override
    public double height() {
        return plot + FOOT + 14 + (has(true) || has(false) ? KEY : 0);
    }

    @Override
    public String alternative() {
        return chart.alternative();
    }

    private boolean has(boolean withdrawn) {
        return chart.bars().stream().anyMatch(bar -> withdrawn ? bar.withdrawn() : bar.flagged());
    }

    @Override
    public void draw(Canvas canvas, double x, double top, double width) {
        var grid = new ChartGrid(typesetter, wording, canvas);
        var left = x + LEFT;
        var right = x + width - 4;
        var bottom = top + 10 + plot;
        var greatest = chart.bars().stream().mapToDouble(BarChart::greatest).max().orElse(1);
        var values = new ValueAxis(greatest, top + 16, bottom);
        grid.values(values, left, right);
        var drawn = new ArrayList<Drawn>();
        if (overlap() && chart.bars().size() <= 40) {
            slots(canvas, grid, values, left, right, bottom, drawn);
        } else {
            var first = chart.bars().stream().map(Chart.Point::from).min(LocalDate::compareTo);
            var last = chart.bars().stream().map(Chart.Point::to).max(LocalDate::compareTo);
            var days = new TimeAxis(first.orElseThrow(), last.orElseThrow(), left, right, 44);
            grid.days(days, bottom);
            for (var bar : chart.bars()) {
                var from = days.start(bar.from());
                var wide = days.end(bar.to()) - from;
                var gap = wide > 5 ? Math.min(wide * 0.15, 6) : 0;
                var slim = Math.min(wide - 2 * gap, 46);
                drawn.add(bar(canvas, grid, bar, values, from + (wide - slim) / 2, slim));
            }
        }
        label(grid, drawn, left, right, bottom);
        grid.key(has(true), has(false), false, left, bottom + FOOT);
    }

    private static double greatest(Chart.Point point) {
        var high = point.high();
        var value = point.value().doubleValue();
        return high == null ? value : Math.max(value, high.doubleValue());
    }

    private boolean overlap() {
        List<Chart.Point> bars = chart.bars();
        for (var i = 1; i < bars.size(); i++) {
            if (!bars.get(i).from().isAfter(bars.get(i - 1).to())) {
                return true;
            }
        }
        return false;
    }

    private void slots(
            Canvas canvas,
            ChartGrid grid,
            ValueAxis values,
            double left,
            double right,
            double bottom,
            List<Drawn> drawn) {
        var wide = (right - left) / chart.bars().size();
        var slim = Math.min(wide * 0.7, 46);
        var labels = new Boxes();
        for (var i = 0; i < chart.bars().size(); i++) {
            var bar = chart.bars().get(i);
            var middle = left + (i + 0.5) * wide;
            drawn.add(bar(canvas, grid, bar, values, middle - slim / 2, slim));
            var from = wording.shortDate(bar.from());
            var to = wording.shortDate(bar.to());
            var label = bar.from().equals(bar.to()) ? to : from + " –";
            var room = grid.width(label, ChartGrid.LABEL) + 4;
            if (labels.claim(middle - room / 2, 0, room, 1)) {
                grid.text(label, ChartGrid.LABEL, middle, bottom + 4, TextBox.Align.CENTRE);
                if (!bar.from().equals(bar.to())) {
                    grid.text(to, ChartGrid.LABEL, middle, bottom + 13, TextBox.Align.CENTRE);
                }
            }
        }
    }

    private Drawn bar(Canvas canvas, ChartGrid grid, Chart.Point bar, ValueAxis values, double x, double width) {
        var top = values.y(bar.value().doubleValue());
        var height = values.y(0) - top;
        if (bar.withdrawn()) {
            canvas.frame(x, top, width, height, 0.9, Palette.ACCENT);
        } else {
            canvas.box(x, top, width, height, Palette.ACCENT);
        }
        return new Drawn(bar, x, width, grid.whisker(bar, x + width / 2, values, Palette.WARM));
    }

    /** Words above the bars, the highest first, wherever they hide neither a bar nor other words. */
    private static void label(ChartGrid grid, List<Drawn> drawn, double left, double right, double bottom) {
        var taken = new Boxes();
        drawn.forEach(bar -> taken.take(bar.x(), bar.top(), bar.width(), bottom - bar.top()));
        drawn.stream().sorted(Comparator.comparingDouble(Drawn::top)).forEach(one -> {
            var bar = one.bar();
            var words = bar.text() + (bar.flagged() ? " !" : "");
            var style = bar.flagged() ? ChartGrid.LABEL.bold().in(Palette.WARM) : ChartGrid.LABEL.in(Palette.INK);
            var room = grid.width(words, style);
            var middle =
                    Math.clamp(one.x() + one.width() / 2, left + room / 2, Math.max(left, right - room) + room / 2);
            if (taken.claim(middle - room / 2, one.top() - 10, room, 8)) {
                grid.text(
                        words, bar.withdrawn() ? style.strike() : style, middle, one.top() - 11,
                        TextBox.Align.CENTRE);
            } else if (bar.flagged() && taken.claim(middle - 2, one.top() - 10, 4, 8)) {
                grid.text("!", style, middle, one.top() - 11, TextBox.Align.CENTRE);
            }
        });
    }

    /**
     * A bar as it was drawn.
     *
     * @param top where it ends, its error bar included
     */
    private record Drawn(Chart.Point bar, double x, double width, double top) {}
}
