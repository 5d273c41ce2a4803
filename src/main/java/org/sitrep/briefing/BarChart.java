package org.sitrep.briefing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sitrep.report.Chart;

/**
 * New figures: a bar a figure, over the days that it covers. Of bars that overlap the longer stands light behind the
 * shorter; bars over the same days share their width.
 */
final class BarChart implements Picture {

    private static final double LEFT = 38;
    private static final double USUAL = 96;
    private static final double LOW = 62;
    private static final double FOOT = 26;
    private static final double WIDEST_DAY = 54;

    private final Typesetter typesetter;
    private final Wording wording;
    private final Chart.Bars chart;
    private final double width;
    private final double plot;

    BarChart(Typesetter typesetter, Wording wording, Chart.Bars chart, double width) {
        this(typesetter, wording, chart, width, USUAL);
    }

    private BarChart(Typesetter typesetter, Wording wording, Chart.Bars chart, double width, double plot) {
        this.width = width;
        this.typesetter = typesetter;
        this.wording = wording;
        this.chart = chart;
        this.plot = plot;
    }

    @Override
    public Picture smaller() {
        return new BarChart(typesetter, wording, chart, width, LOW);
    }

    @Override
    public double height() {
        return plot + FOOT + 14 + ChartGrid.KEY_ROW * ChartGrid.keyRows(typesetter, wording, signs(), width - LEFT);
    }

    @Override
    public String alternative() {
        return chart.alternative();
    }

    private List<ChartGrid.Sign> signs() {
        return ChartGrid.Sign.in(chart.bars());
    }

    @Override
    public void draw(Canvas canvas, double x, double top, double room) {
        var grid = new ChartGrid(typesetter, wording, canvas);
        var left = x + LEFT;
        var right = x + room - 4;
        var bottom = top + 10 + plot;
        var greatest = chart.bars().stream().mapToDouble(ChartGrid::greatest).max().orElse(1);
        var values = new ValueAxis(greatest, top + 16, bottom);
        grid.values(values, left, right);
        var first = chart.bars().stream().map(Chart.Point::from).min(LocalDate::compareTo);
        var last = chart.bars().stream().map(Chart.Point::to).max(LocalDate::compareTo);
        var days = new TimeAxis(first.orElseThrow(), last.orElseThrow(), left, right, 44);
        grid.days(days, bottom);
        var drawn = new ArrayList<Drawn>();
        var longestFirst = chart.bars()
                .stream()
                .sorted(Comparator.comparingLong((Chart.Point bar) -> ChronoUnit.DAYS.between(bar.from(), bar.to()))
                        .reversed())
                .toList();
        for (var bar : longestFirst) {
            drawn.add(draw(canvas, grid, bar, days, values));
        }
        label(grid, drawn, left, right, bottom);
        grid.key(signs(), left, bottom + FOOT, x + room);
    }

    private Drawn draw(Canvas canvas, ChartGrid grid, Chart.Point bar, TimeAxis days, ValueAxis values) {
        var same = chart.bars().stream().filter(other -> covers(other, bar) && covers(bar, other)).toList();
        var start = days.start(bar.from());
        var period = days.end(bar.to()) - start;
        var gap = period > 5 ? Math.min(period * 0.12, 6) : 0;
        var room = period - 2 * gap;
        var slim = bar.from().equals(bar.to()) ? Math.min(room, WIDEST_DAY * same.size()) : room;
        var share = Math.max(0.6, slim / same.size());
        var left = start + (period - slim) / 2 + same.indexOf(bar) * share;
        var width = same.size() > 1 && share > 4 ? share - 1.5 : share;
        var y = values.y(bar.value().doubleValue());
        var height = values.y(0) - y;
        var behind = chart.bars().stream().anyMatch(other -> covers(bar, other) && !covers(other, bar));
        if (bar.withdrawn()) {
            canvas.frame(left, y, width, height, 0.9, Palette.ACCENT);
        } else if (behind) {
            canvas.box(left, y, width, height, Palette.HAIR);
            canvas.frame(left, y, width, height, 0.7, Palette.MID);
        } else {
            canvas.box(left, y, width, height, Palette.ACCENT);
        }
        return new Drawn(bar, left, width, grid.whisker(bar, left + width / 2, values, Palette.WARM));
    }

    /** Whether a bar covers all days of another one. */
    private static boolean covers(Chart.Point bar, Chart.Point other) {
        return !bar.from().isAfter(other.from()) && !bar.to().isBefore(other.to());
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
