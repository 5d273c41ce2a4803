package org.sitrep.briefing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.report.Amount;

/**
 * Finds the place of every label of a map, before anything is drawn: in its region, else beside it with a line, else as a
 * number that a list under the map explains. No label covers another one, and no figure goes without one.
 */
final class MapLabels {

    static final Style NAME = Style.of(Face.REGULAR, Style.SMALLEST, 8.8, Palette.INK);

    private static final int MOST_CALLOUTS = 7;
    private static final int TURNS = 12;
    private static final int LONG = 22;

    private final Typesetter typesetter;
    private final Wording wording;
    private final List<AreaShape> shapes;
    private final double width;
    private final double height;
    private final Boxes taken;
    private final List<Placed> placed = new ArrayList<>();
    private final List<Rich> listed = new ArrayList<>();

    MapLabels(
            Typesetter typesetter,
            Wording wording,
            List<AreaShape> shapes,
            double width,
            double height,
            Boxes taken) {
        this.typesetter = typesetter;
        this.wording = wording;
        this.shapes = shapes;
        this.width = width;
        this.height = height;
        this.taken = taken;
    }

    /** Places the labels of regions that have figures, then the names of the others where there is room. */
    void place(List<Named> names) {
        var homeless = new ArrayList<Named>();
        for (var name : names) {
            if (name.amount() != null && !inside(name)) {
                homeless.add(name);
            }
        }
        for (var name : homeless) {
            if (homeless.size() > MOST_CALLOUTS || !beside(name)) {
                number(name);
            }
        }
        for (var name : names) {
            if (name.amount() == null) {
                inside(name);
            }
        }
    }

    List<Placed> placed() {
        return placed;
    }

    List<Rich> listed() {
        return listed;
    }

    private String words(Amount amount) {
        return amount.text().length() > LONG ? wording.say("map.seeTable") : amount.text();
    }

    private Rich text(Named name, Style style) {
        var text = Rich.of(name.name(), style);
        var amount = name.amount();
        return amount == null ? text : text.plus("\n" + words(amount), style.sized(8).bold());
    }

    private boolean inside(Named name) {
        var shape = shapes.get(name.area());
        var style = NAME.in(name.onDark() ? Palette.PAPER : name.amount() == null ? Palette.GREY : Palette.INK);
        for (var wide : new double[] {400, 62, 40}) {
            var text = text(name, style);
            var broad = new TextBox(typesetter, text, wide, TextBox.Align.LEFT).lines()
                    .stream()
                    .mapToDouble(Line::width)
                    .max()
                    .orElse(0);
            var box = new TextBox(typesetter, text, Math.min(wide, broad + 0.5), TextBox.Align.CENTRE);
            var tall = box.height();
            if (!shape.mayHold(broad, tall)) {
                continue;
            }
            for (var flatness : new double[] {tall / Math.max(broad, 1), 1}) {
                var heart = shape.heart(flatness);
                var left = heart[0] - broad / 2;
                var top = heart[1] - tall / 2;
                if (shape.holds(left - 2, top - 1, broad + 4, tall + 2) && taken.claim(left, top, broad, tall)) {
                    placed.add(new Placed(box, left, top, broad, tall, null));
                    return true;
                }
            }
        }
        return false;
    }

    private boolean beside(Named name) {
        var box = new TextBox(typesetter, text(name, NAME), 90, TextBox.Align.LEFT);
        return pin(shapes.get(name.area()), box, new double[] {20, 30, 42, 56});
    }

    private void number(Named name) {
        var key = Integer.toString(listed.size() + 1);
        var amount = name.amount();
        listed.add(
                Rich.of(key + "\u00A0 ", NAME.bold().in(Palette.WARM))
                        .plus(name.name() + "  ", NAME)
                        .plus(amount == null ? "" : words(amount), NAME.bold()));
        var box = new TextBox(typesetter, Rich.of(key, NAME.bold().in(Palette.WARM)), 30, TextBox.Align.LEFT);
        pin(shapes.get(name.area()), box, new double[] {-1, 8, 12, 17, 23, 30, 40});
    }

    /** Puts a framed box at the first free place on circles around the region's heart; -1 is the heart itself. */
    private boolean pin(AreaShape shape, TextBox box, double[] reaches) {
        var wide = box.lines().stream().mapToDouble(Line::width).max().orElse(0) + 5;
        var tall = box.height() + 1.5;
        var heart = shape.heart(1);
        for (var reach : reaches) {
            for (var turn = 0; turn < (reach < 0 ? 1 : TURNS); turn++) {
                var angle = turn * 2 * Math.PI / TURNS;
                var left = heart[0] + (reach < 0 ? 0 : (reach + wide / 2) * Math.cos(angle)) - wide / 2;
                var top = heart[1] - (reach < 0 ? 0 : (reach * 0.8 + tall / 2) * Math.sin(angle)) - tall / 2;
                var onMap = left > 0 && left + wide < width && top > 0 && top + tall < height;
                if (onMap && taken.claim(left, top, wide, tall)) {
                    placed.add(new Placed(box, left, top, wide, tall, heart));
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * A region to be labelled.
     *
     * @param area its number on the map
     * @param amount its figure; null for none
     * @param onDark whether its ground is dark
     */
    record Named(int area, String name, @Nullable Amount amount, boolean onDark) {}

    /**
     * A label and its place, from the map's upper left corner.
     *
     * @param heart where the line to a framed label starts; null for a label that stands in its region
     */
    record Placed(TextBox box, double left, double top, double width, double height, double @Nullable [] heart) {

        void draw(Canvas canvas, double x, double y) {
            if (heart == null) {
                box.draw(canvas, x + left, y + top);
                return;
            }
            canvas.stroke(
                    new double[] {x + heart[0], y + heart[1], x + left + width / 2, y + top + height / 2}, 0.5,
                    Palette.GREY);
            canvas.box(x + left, y + top, width, height, Palette.PAPER);
            canvas.frame(x + left, y + top, width, height, 0.5, Palette.GREY);
            box.draw(canvas, x + left + 2.5, y + top + 0.75);
        }
    }
}
