package org.sitrep.briefing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sitrep.report.Chart;

/** Running totals: a step line a voice, with the voice's name and last figure at its end. */
final class StepChart implements Picture {

    private static final double LEFT = 38;
    private static final double MOST_RIGHT = 132;
    private static final double RIGHT_SHARE = 0.4;
    private static final double USUAL = 128;
    private static final double LOW = 66;
    private static final int FEW = 4;

    /** Of longer lines only the withdrawn points and the last are marked. */
    private static final int MOST_MARKS = 24;
    private static final double FOOT = 24;
    private static final double KEY = 13;
    private static final double BREAK = 6;
    private static final Style NAME = Style.of(Face.REGULAR, 7.6, 9.4, Palette.INK);

    private final Typesetter typesetter;
    private final Wording wording;
    private final Chart.Steps chart;
    private final List<TextBox> names = new ArrayList<>();
    private final double namesRoom;
    private final double width;
    private final double plot;

    /** A chart for a width: as high as its points need. */
    StepChart(Typesetter typesetter, Wording wording, Chart.Steps chart, double width) {
        this(
                typesetter, wording, chart, width,
                chart.lines().stream().mapToInt(line -> line.points().size()).sum() <= FEW ? LOW : USUAL);
    }

    private StepChart(Typesetter typesetter, Wording wording, Chart.Steps chart, double width, double least) {
        this.typesetter = typesetter;
        this.wording = wording;
        this.chart = chart;
        this.width = width;
        this.namesRoom = Math.min(MOST_RIGHT, width * RIGHT_SHARE);
        for (var i = 0; i < chart.lines().size(); i++) {
            names.add(name(chart.lines().get(i), Pen.of(i)));
        }
        this.plot = Math.max(least, names.stream().mapToDouble(name -> name.height() + 2).sum());
    }

    private TextBox name(Chart.Line line, Pen pen) {
        var last = last(line);
        var text = Rich.of(line.label().isEmpty() ? wording.say("voice.none") : line.label(), NAME.in(pen.color()));
        if (last != null) {
            text = text.plus(" ", NAME).plus(last.text(), last.withdrawn() ? NAME.bold().strike() : NAME.bold());
        }
        return new TextBox(typesetter, text, namesRoom - 16, TextBox.Align.LEFT);
    }

    /** The last point that stands, else the last. */
    private static Chart.@Nullable Point last(Chart.Line line) {
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
        return plot + FOOT + 14 + (hasKey() ? KEY : 0);
    }

    @Override
    public String alternative() {
        return chart.alternative();
    }

    private boolean hasKey() {
        return has(Chart.Point::withdrawn) || has(Chart.Point::flagged) || has(Chart.Point::scopeChanged);
    }

    private boolean has(Predicate<Chart.Point> sign) {
        return chart.lines().stream().flatMap(line -> line.points().stream()).anyMatch(sign);
    }

    @Override
    public void draw(Canvas canvas, double x, double top, double room) {
        var grid = new ChartGrid(typesetter, wording, canvas);
        var left = x + LEFT;
        var right = x + room - namesRoom;
        var bottom = top + 8 + plot;
        var points = chart.lines().stream().flatMap(line -> line.points().stream()).toList();
        var greatest = points.stream().mapToDouble(StepChart::greatest).max().orElse(1);
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
        for (var i = chart.lines().size() - 1; i >= 0; i--) {
            steps(canvas, chart.lines().get(i), Pen.of(i), days, values, taken);
        }
        for (var i = chart.lines().size() - 1; i >= 0; i--) {
            marks(canvas, grid, chart.lines().get(i), Pen.of(i), days, values);
        }
        for (var i = 0; i < chart.lines().size(); i++) {
            figures(grid, chart.lines().get(i), Pen.of(i), days, values, taken, right);
        }
        names(canvas, days, values, right, top, bottom);
        grid.key(
                has(Chart.Point::withdrawn), has(Chart.Point::flagged), has(Chart.Point::scopeChanged), left,
                bottom + FOOT);
    }

    private static double greatest(Chart.Point point) {
        var high = point.high();
        var value = point.value().doubleValue();
        return high == null ? value : Math.max(value, high.doubleValue());
    }

    private void steps(Canvas canvas, Chart.Line line, Pen pen, TimeAxis days, ValueAxis values, Boxes taken) {
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
            grid.whisker(point, px, values, pen.color());
            if (point.scopeChanged()) {
                grid.breakMark(px - BREAK, values.y(before == null ? point.value().doubleValue() : before),
                        pen.color());
            }
            before = point.withdrawn() ? before : Double.valueOf(point.value().doubleValue());
            if (line.points().size() <= MOST_MARKS || point.withdrawn() || point == line.points().getLast()) {
                pen.mark(canvas, px, values.y(point.value().doubleValue()), point.withdrawn());
            }
        }
    }

    /** The figures at the points, where there is room for them. */
    private static void figures(
            ChartGrid grid,
            Chart.Line line,
            Pen pen,
            TimeAxis days,
            ValueAxis values,
            Boxes taken,
            double right) {
        var style = ChartGrid.LABEL.in(pen.color());
        for (var point : line.points()) {
            var px = days.middle(point.to());
            var py = values.y(point.value().doubleValue());
            var words = point.text();
            var width = grid.width(words, style) + (point.flagged() ? 5 : 0);
            var spots = new double[][] {{px - width - 2, py - 11}, {px - width / 2, py - 12.5},
                {px + 4, py + 2.5}, {px - width / 2, py + 3.5}, {px + 4, py - 11}};
            var placed = false;
            for (var spot : spots) {
                if (spot[0] > right - width + 3 || !taken.claim(spot[0], spot[1] + 0.8, width, 7.4)) {
                    continue;
                }
                grid.text(words, point.withdrawn() ? style.strike() : style, spot[0], spot[1], TextBox.Align.LEFT);
                if (point.flagged()) {
                    grid.text("!", style.bold().in(Palette.WARM), spot[0] + width - 3.5, spot[1], TextBox.Align.LEFT);
                }
                placed = true;
                break;
            }
            if (!placed && point.flagged()) {
                flag(grid, px, py, taken);
            }
        }
    }

    /** The sign of a finding alone, where there is no room for the figure. */
    private static void flag(ChartGrid grid, double px, double py, Boxes taken) {
        for (var spot : new double[][] {{px + 4, py - 9}, {px - 7, py - 9}, {px + 4, py + 2}, {px - 7, py + 2}}) {
            if (taken.claim(spot[0], spot[1] + 1, 3, 7)) {
                grid.text("!", ChartGrid.LABEL.bold().in(Palette.WARM), spot[0], spot[1], TextBox.Align.LEFT);
                return;
            }
        }
    }

    private void names(Canvas canvas, TimeAxis days, ValueAxis values, double right, double top, double bottom) {
        var order = new ArrayList<Integer>();
        for (var i = 0; i < chart.lines().size(); i++) {
            if (last(chart.lines().get(i)) != null) {
                order.add(i);
            }
        }
        order.sort(Comparator.comparingDouble(i -> lastY(i, values)));
        var heights = order.stream().mapToDouble(i -> names.get(i).height() + 2).toArray();
        var wanted = new double[heights.length];
        for (var i = 0; i < wanted.length; i++) {
            wanted[i] = lastY(order.get(i), values) - heights[i] / 2;
        }
        var tops = LabelColumn.spread(wanted, heights, top, bottom + 8);
        for (var i = 0; i < tops.length; i++) {
            var line = chart.lines().get(order.get(i));
            var point = last(line);
            if (point == null) {
                continue;
            }
            var from = days.middle(point.to()) + 4;
            var y = values.y(point.value().doubleValue());
            var middle = tops[i] + 1 + names.get(order.get(i)).lines().getFirst().leading() / 2;
            canvas.stroke(
                    new double[] {from, y, Math.max(from, right + 2), y, right + 12, middle}, 0.5, Palette.MID, 1);
            names.get(order.get(i)).draw(canvas, right + 15, tops[i] + 1);
        }
    }

    private double lastY(int line, ValueAxis values) {
        var point = last(chart.lines().get(line));
        return point == null ? 0 : values.y(point.value().doubleValue());
    }
}
