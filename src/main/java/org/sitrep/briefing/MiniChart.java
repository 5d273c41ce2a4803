package org.sitrep.briefing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitrep.report.Chart;

/** One of several small charts on the same axes, so that places can be held against each other. */
final class MiniChart implements Picture {

    private static final double LEFT = 34;
    private static final double PLOT = 56;
    private static final double FOOT = 26;
    /** The least room of a tick. */
    private static final double TICKS = 36;
    private static final int MOST_LINES = 4;
    private static final Style NAME = Style.of(Face.REGULAR, Style.SMALLEST, 9.4, Palette.INK);

    private final Typesetter typesetter;
    private final Wording wording;
    private final Chart chart;
    private final Scale scale;
    private final List<Chart.Line> lines;
    private final List<TextBox> names = new ArrayList<>();
    /** The highest bar in words; null where there are lines. */
    private final @Nullable TextBox most;

    MiniChart(Typesetter typesetter, Wording wording, Chart chart, Scale scale, double width) {
        this.typesetter = typesetter;
        this.wording = wording;
        this.chart = chart;
        this.scale = scale;
        this.lines = chart instanceof Chart.Steps steps ? latest(steps) : List.of();
        this.most = chart instanceof Chart.Bars bars ? most(bars, width) : null;
        for (var line : lines) {
            var last = line.points().getLast();
            names.add(
                    new TextBox(
                            typesetter,
                            Rich.of(last.text() + " ", last.withdrawn() ? NAME.bold().strike() : NAME.bold())
                                    .plus(line.label(), NAME),
                            width - 12, TextBox.Align.LEFT));
        }
    }

    private TextBox most(Chart.Bars bars, double width) {
        var highest = bars.bars().stream().max(Comparator.comparing(Chart.Point::value)).orElseThrow();
        var from = highest.from();
        var to = highest.to();
        var period = from.equals(to)
                ? wording.date(to)
                : wording.say(
                        "chart.period", from.getYear() == to.getYear() ? wording.shortDate(from) : wording.date(from),
                        wording.date(to));
        return new TextBox(
                typesetter, Rich.of(wording.say("chart.most", highest.text(), period), NAME), width - LEFT,
                TextBox.Align.LEFT);
    }

    private static List<Chart.Line> latest(Chart.Steps steps) {
        return steps.lines()
                .stream()
                .filter(line -> !line.points().isEmpty())
                .sorted(Comparator.comparing((Chart.Line line) -> line.points().getLast().to()).reversed())
                .limit(MOST_LINES)
                .toList();
    }

    @Override
    public double height() {
        return PLOT + FOOT + names.stream().mapToDouble(TextBox::height).sum() + (most == null ? 0 : most.height()) + 4;
    }

    @Override
    public String alternative() {
        return chart.alternative();
    }

    @Override
    public void draw(Canvas canvas, double x, double top, double width) {
        var grid = new ChartGrid(typesetter, wording, canvas);
        var bottom = top + 6 + PLOT;
        var values = new ValueAxis(scale.greatest(), top + 8, bottom);
        var days = new TimeAxis(scale.first(), scale.last(), x + LEFT, x + width - 6, TICKS);
        grid.values(values, x + LEFT, x + width - 6);
        grid.days(days, bottom);
        switch (chart) {
            case Chart.Steps steps -> lines(canvas, grid, days, values);
            case Chart.Bars bars -> bars.bars().forEach(bar -> bar(canvas, grid, bar, days, values));
        }
        var y = bottom + FOOT;
        if (most != null) {
            most.draw(canvas, x + LEFT, y);
        }
        for (var i = 0; i < names.size(); i++) {
            Pen.of(i).mark(canvas, x + 5, y + 4.9, lines.get(i).points().getLast().withdrawn());
            names.get(i).draw(canvas, x + 12, y);
            y += names.get(i).height();
        }
    }

    private void lines(Canvas canvas, ChartGrid grid, TimeAxis days, ValueAxis values) {
        for (var i = lines.size() - 1; i >= 0; i--) {
            var pen = Pen.of(i);
            var path = new ArrayList<Double>();
            for (var point : lines.get(i).points()) {
                var px = days.middle(point.to());
                var py = values.y(point.value().doubleValue());
                if (!point.withdrawn()) {
                    if (!path.isEmpty()) {
                        var before = path.getLast();
                        path.addAll(List.of(px, before));
                    }
                    path.addAll(List.of(px, py));
                }
            }
            canvas.stroke(path.stream().mapToDouble(Double::doubleValue).toArray(), pen.width(), pen.color(),
                    pen.dash());
            for (var point : lines.get(i).points()) {
                grid.whisker(point, days.middle(point.to()), values, pen.color());
                pen.mark(canvas, days.middle(point.to()), values.y(point.value().doubleValue()), point.withdrawn());
            }
        }
    }

    private static void bar(Canvas canvas, ChartGrid grid, Chart.Point bar, TimeAxis days, ValueAxis values) {
        var from = days.start(bar.from());
        var wide = Math.max(0.8, (days.end(bar.to()) - from) * 0.8);
        var y = values.y(bar.value().doubleValue());
        if (bar.withdrawn()) {
            canvas.frame(from, y, wide, values.y(0) - y, 0.7, Palette.ACCENT);
        } else {
            canvas.box(from, y, wide, values.y(0) - y, Palette.ACCENT);
        }
        if (wide > 4) {
            grid.whisker(bar, from + wide / 2, values, Palette.WARM);
        }
    }

    /**
     * The axes that charts share.
     *
     * @param greatest the highest value, error bars included
     * @param first the first day
     * @param last the last day
     */
    record Scale(double greatest, LocalDate first, LocalDate last) {

        static Scale of(List<Chart> charts) {
            var points = charts.stream().flatMap(Scale::points).toList();
            return new Scale(
                    points.stream().mapToDouble(ChartGrid::greatest).max().orElse(1),
                    points.stream().map(Chart.Point::from).min(Comparator.naturalOrder()).orElse(LocalDate.EPOCH),
                    points.stream().map(Chart.Point::to).max(Comparator.naturalOrder()).orElse(LocalDate.EPOCH));
        }

        private static Stream<Chart.Point> points(Chart chart) {
            return switch (chart) {
                case Chart.Steps steps -> steps.lines().stream().flatMap(line -> line.points().stream());
                case Chart.Bars bars -> bars.bars().stream();
            };
        }
    }
}
