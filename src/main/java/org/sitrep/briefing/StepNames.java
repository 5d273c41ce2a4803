package org.sitrep.briefing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sitrep.report.Chart;

/**
 * The names of a chart's voices with their last figures: behind the last point of a line that ends early where there is
 * room, else in a column at the right with a thin line to it.
 */
final class StepNames {

    private static final Style NAME = Style.of(Face.REGULAR, 7.6, 9.4, Palette.INK);
    private static final double GAP = 2;

    private final Typesetter typesetter;
    private final Wording wording;
    private final List<Chart.Line> lines;
    private final double width;
    private final List<TextBox> boxes = new ArrayList<>();
    private final Set<Integer> beside = new HashSet<>();

    StepNames(Typesetter typesetter, Wording wording, List<Chart.Line> lines, double width) {
        this.typesetter = typesetter;
        this.wording = wording;
        this.lines = lines;
        this.width = width;
        for (var i = 0; i < lines.size(); i++) {
            boxes.add(new TextBox(typesetter, name(i), width - 16, TextBox.Align.LEFT));
        }
    }

    private Rich name(int number) {
        var line = lines.get(number);
        var last = StepChart.last(line);
        var label = line.label().isEmpty() ? wording.say("voice.none") : line.label();
        var text = Rich.of(label, NAME.in(Pen.of(number).color()));
        return last == null
                ? text
                : text.plus(" ", NAME)
                        .plus(last.text(), last.withdrawn() ? NAME.bold().strike() : NAME.bold())
                        .plus(" ", NAME);
    }

    double width() {
        return width;
    }

    /** The height of the column with all names in it. */
    double height() {
        return boxes.stream().mapToDouble(box -> box.height() + GAP).sum();
    }

    /** The numbers of the lines whose names stand behind their last points, figure and all. */
    Set<Integer> drawnBeside() {
        return beside;
    }

    void draw(Canvas canvas, TimeAxis days, ValueAxis values, double right, double top, double bottom, Boxes taken) {
        var column = new ArrayList<Integer>();
        for (var i = 0; i < lines.size(); i++) {
            if (StepChart.last(lines.get(i)) != null && !beside(canvas, i, days, values, right, taken)) {
                column.add(i);
            }
        }
        column.sort(Comparator.comparingDouble(i -> y(i, values)));
        var heights = column.stream().mapToDouble(i -> boxes.get(i).height() + GAP).toArray();
        var wanted = new double[heights.length];
        for (var i = 0; i < wanted.length; i++) {
            wanted[i] = y(column.get(i), values) - heights[i] / 2;
        }
        var tops = LabelColumn.spread(wanted, heights, top, bottom + 8);
        for (var i = 0; i < tops.length; i++) {
            var number = column.get(i);
            var from = x(number, days) + 4;
            var y = y(number, values);
            var middle = tops[i] + 1 + boxes.get(number).lines().getFirst().leading() / 2;
            canvas.stroke(
                    new double[] {from, y, Math.max(from, right + 2), y, right + 12, middle}, 0.5, Palette.MID, 1);
            taken.take(from, y - 0.5, Math.max(0, right - from), 1);
            boxes.get(number).draw(canvas, right + 15, tops[i] + 1);
        }
    }

    /** Puts a name behind the last point of its line, if there is room. */
    private boolean beside(Canvas canvas, int number, TimeAxis days, ValueAxis values, double right, Boxes taken) {
        var text = name(number);
        var wide = typesetter.naturalWidth(text);
        var x = x(number, days);
        var y = y(number, values);
        if (x + 6 + wide > right) {
            return false;
        }
        for (var spot : new double[][] {{x + 6, y - 4.7}, {x + 5, y - 13}, {x + 5, y + 3.5}}) {
            if (!crossed(number, spot[1], spot[0] + wide, days, values)
                    && taken.claim(spot[0] - 2, spot[1], wide + 5, 9.4)) {
                new TextBox(typesetter, text, wide + 1, TextBox.Align.LEFT).draw(canvas, spot[0], spot[1]);
                beside.add(number);
                return true;
            }
        }
        return false;
    }

    /** Whether the thin line from another voice to the column would run through a name. */
    private boolean crossed(int number, double top, double end, TimeAxis days, ValueAxis values) {
        for (var i = 0; i < lines.size(); i++) {
            var y = y(i, values);
            if (i != number && !beside.contains(i) && x(i, days) < end && y > top - 1 && y < top + 10) {
                return true;
            }
        }
        return false;
    }

    private double x(int number, TimeAxis days) {
        var point = StepChart.last(lines.get(number));
        return point == null ? 0 : days.middle(point.to());
    }

    private double y(int number, ValueAxis values) {
        var point = StepChart.last(lines.get(number));
        return point == null ? 0 : values.y(point.value().doubleValue());
    }
}
