package org.sitrep.briefing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.report.Chart;

/** Running totals: a step line a voice, with the voice's name and last figure at its end. */
final class StepChart implements Picture {

    private static final double LEFT = 38;
    private static final double MOST_RIGHT = 132;
    private static final double RIGHT_SHARE = 0.4;
    private static final double USUAL = 132;
    private static final double LOW = 74;
    private static final int FEW = 4;

    /** Of longer lines only the withdrawn points and the last are marked. */
    private static final int MOST_MARKS = 24;
    private static final double FOOT = 24;
    private static final double BREAK = 6;

    private final Typesetter typesetter;
    private final Wording wording;
    private final Chart.Steps chart;
    private final StepNames names;
    private final double width;
    private final double plot;

    /** A chart for a width: as high as its points need. */
    StepChart(Typesetter typesetter, Wording wording, Chart.Steps chart, double width) {
        this(typesetter, wording, chart, width, points(chart).size() <= FEW ? LOW : USUAL);
    }

    private StepChart(Typesetter typesetter, Wording wording, Chart.Steps chart, double width, double least) {
        this.typesetter = typesetter;
        this.wording = wording;
        this.chart = chart;
        this.width = width;
        this.names = new StepNames(typesetter, wording, chart.lines(), Math.min(MOST_RIGHT, width * RIGHT_SHARE));
        this.plot = Math.max(least, names.height());
    }

    private static List<Chart.Point> points(Chart.Steps chart) {
        return chart.lines().stream().flatMap(line -> line.points().stream()).toList();
    }

    /** The last point that stands, else the last. */
    static Chart.@Nullable Point last(Chart.Line line) {
        for (var i = line.points().size() - 1; i >= 0; i--) {
            if (!line.points().get(i).withdrawn()) {
                return line.points().get(i);
            }
        }
        return line.points().isEmpty() ? null : line.points().getLast();
    }

    @Override
    public Picture smaller() {
        return new StepChart(typesetter, wording, chart, width, LOW);
    }

    @Override
    public double height() {
        return plot + FOOT + 14
                + ChartGrid.KEY_ROW * ChartGrid.keyRows(typesetter, wording, signs(), width - LEFT);
    }

    @Override
    public String alternative() {
        return chart.alternative();
    }

    private List<ChartGrid.Sign> signs() {
        return ChartGrid.Sign.in(points(chart));
    }

    @Override
    public void draw(Canvas canvas, double x, double top, double room) {
        var grid = new ChartGrid(typesetter, wording, canvas);
        var left = x + LEFT;
        var right = x + room - names.width();
        var bottom = top + 8 + plot;
        var points = points(chart);
        var greatest = points.stream().mapToDouble(ChartGrid::greatest).max().orElse(1);
        var values = new ValueAxis(greatest, top + 12, bottom);
        var first = points.stream().map(Chart.Point::to).min(Comparator.naturalOrder()).orElse(LocalDate.EPOCH);
        var end = points.stream().map(Chart.Point::to).max(Comparator.naturalOrder()).orElse(first);
        var days = new TimeAxis(
                first.equals(end) ? first.minusDays(1) : first, first.equals(end) ? end.plusDays(1) : end,
                left, right, 40);
        grid.values(values, left, right);
        grid.days(days, bottom);
        var taken = new Boxes();
        taken.take(left - LEFT, bottom - 0.5, right - left + LEFT, FOOT);
        taken.take(left - LEFT, top, LEFT - 3, plot + 8);
        for (var i = chart.lines().size() - 1; i >= 0; i--) {
            steps(canvas, chart.lines().get(i), Pen.of(i), days, values, taken);
        }
        for (var i = chart.lines().size() - 1; i >= 0; i--) {
            marks(canvas, grid, chart.lines().get(i), Pen.of(i), days, values);
        }
        names.draw(canvas, days, values, right, top, bottom, taken);
        new StepFigures(grid, days, values, taken, right).draw(chart.lines(), names.drawnBeside());
        grid.key(signs(), left, bottom + FOOT, x + room);
    }

    private static void steps(
            Canvas canvas,
            Chart.Line line,
            Pen pen,
            TimeAxis days,
            ValueAxis values,
            Boxes taken) {
        var path = new ArrayList<Double>();
        for (var point : line.points()) {
            var px = days.middle(point.to());
            var py = values.y(point.value().doubleValue());
            taken.take(px - 3, py - 3, 6, 6);
            if (point.withdrawn()) {
                continue;
            }
            if (!path.isEmpty()) {
                var before = path.getLast();
                taken.take(path.get(path.size() - 2), before - 0.6, px - path.get(path.size() - 2), 1.2);
                taken.take(px - 0.6, Math.min(before, py), 1.2, Math.abs(before - py));
                path.add(px);
                path.add(before);
            }
            path.add(px);
            path.add(py);
        }
        if (path.size() > 2) {
            canvas.stroke(
                    path.stream().mapToDouble(Double::doubleValue).toArray(), pen.width(), pen.color(),
                    pen.dash());
        }
    }

    private static void marks(
            Canvas canvas,
            ChartGrid grid,
            Chart.Line line,
            Pen pen,
            TimeAxis days,
            ValueAxis values) {
        @Nullable Double before = null;
        for (var point : line.points()) {
            var px = days.middle(point.to());
            var py = values.y(point.value().doubleValue());
            grid.whisker(point, px, values, pen.color());
            if (point.scopeChanged()) {
                grid.breakMark(px - BREAK, values.y(before == null ? point.value().doubleValue() : before),
                        pen.color());
            }
            before = point.withdrawn() ? before : Double.valueOf(point.value().doubleValue());
            if (line.points().size() <= MOST_MARKS || point.withdrawn() || point == line.points().getLast()) {
                pen.mark(canvas, px, py, point.withdrawn());
            }
            if (point.revised()) {
                canvas.ring(px, py, 4.6, pen.color(), 0.7);
            }
        }
    }
}
