package org.sitrep.briefing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sitrep.report.Chart;

/**
 * The figures at the points of step lines, where there is room for them: what was withdrawn or doubted first, then the last
 * of each line, then the others. A figure that stands there already is not written twice.
 */
final class StepFigures {

    /** The least room between figures side by side. */
    private static final double PAD = 1.5;

    private final ChartGrid grid;
    private final TimeAxis days;
    private final ValueAxis values;
    private final Boxes taken;
    private final double right;
    private final Set<String> written = new HashSet<>();

    StepFigures(ChartGrid grid, TimeAxis days, ValueAxis values, Boxes taken, double right) {
        this.grid = grid;
        this.days = days;
        this.values = values;
        this.taken = taken;
        this.right = right;
    }

    /** @param named the numbers of the lines whose last figure stands at their names already */
    void draw(List<Chart.Line> lines, Set<Integer> named) {
        var wanted = new ArrayList<Wanted>();
        for (var i = 0; i < lines.size(); i++) {
            for (var point : lines.get(i).points()) {
                var last = point == StepChart.last(lines.get(i));
                if (!last || !named.contains(i)) {
                    wanted.add(new Wanted(point, Pen.of(i), last));
                } else if (point.flagged()) {
                    flag(point);
                }
            }
        }
        wanted.sort(Comparator.comparingInt(Wanted::rank));
        wanted.forEach(this::write);
    }

    private void write(Wanted one) {
        var point = one.point();
        var px = days.middle(point.to());
        var py = values.y(point.value().doubleValue());
        var words = point.text() + (point.revised() ? " r" : "");
        if (!written.add(words + " " + Math.round(px) + " " + Math.round(py))) {
            return;
        }
        var style = ChartGrid.LABEL.in(one.pen().color());
        var width = grid.width(words, style) + (point.flagged() ? 5 : 0);
        var spots = new double[][] {{px - width - 2, py - 11}, {px - width / 2, py - 13},
            {px + 4, py + 2.5}, {px - width / 2, py + 3.5}, {px + 4, py - 11}, {px + 5, py - 4.7},
            {px - width - 6, py - 4.7}};
        for (var spot : spots) {
            if (spot[0] <= right - width + 3 && taken.claim(spot[0] - PAD, spot[1] + 0.8, width + 2 * PAD, 7.8)) {
                grid.text(words, point.withdrawn() ? style.strike() : style, spot[0], spot[1], TextBox.Align.LEFT);
                if (point.flagged()) {
                    grid.text("!", style.bold().in(Palette.WARM), spot[0] + width - 3.5, spot[1], TextBox.Align.LEFT);
                }
                return;
            }
        }
        if (point.flagged()) {
            flag(point);
        }
    }

    /** The sign of a finding alone. */
    private void flag(Chart.Point point) {
        var px = days.middle(point.to());
        var py = values.y(point.value().doubleValue());
        for (var spot : new double[][] {{px + 4, py - 9}, {px - 7, py - 9}, {px + 4, py + 2}, {px - 7, py + 2}}) {
            if (taken.claim(spot[0], spot[1] + 1, 3, 7)) {
                grid.text("!", ChartGrid.LABEL.bold().in(Palette.WARM), spot[0], spot[1], TextBox.Align.LEFT);
                return;
            }
        }
    }

    private record Wanted(Chart.Point point, Pen pen, boolean last) {
        int rank() {
            return point.withdrawn() || point.flagged() || point.revised() ? 0 : last ? 1 : 2;
        }
    }
}
