package org.sitrep.briefing;

import java.awt.Color;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sitrep.report.Amount;
import org.sitrep.report.Regions;

/**
 * The country's regions, shaded by the first figure of the regions' table, with their names and that figure. A label that
 * finds no room in its region is replaced by a number, which the list beside the map explains.
 */
final class RegionMap implements Picture {

    private static final double HIGHEST = 330;
    private static final double LIST = 92;
    private static final double FOOT = 16;
    private static final int TURNS = 12;
    private static final Style NAME = Style.of(Face.REGULAR, 6.6, 8, Palette.INK);

    private final Typesetter typesetter;
    private final Wording wording;
    private final CountryMap country;
    private final Regions regions;
    private final RegionMatch match;
    private final Projection projection;
    private final double height;

    RegionMap(Typesetter typesetter, Wording wording, CountryMap country, Regions regions, RegionMatch match) {
        this.typesetter = typesetter;
        this.wording = wording;
        this.country = country;
        this.regions = regions;
        this.match = match;
        this.projection = new Projection(country.areas());
        this.height = Math.max(170, projection.heightFor(499 - LIST, HIGHEST));
    }

    @Override
    public double height() {
        return height + FOOT;
    }

    @Override
    public String alternative() {
        var told = match.rows().values().stream()
                .sorted(Comparator.comparing(Regions.Row::name))
                .map(row -> row.name() + ": " + text(amount(row)))
                .collect(Collectors.joining("; "));
        var column = regions.columns().isEmpty() ? "" : regions.columns().getFirst();
        return wording.say("map.title", column) + ". " + told;
    }

    private static @Nullable Amount amount(Regions.@Nullable Row row) {
        var figure = row == null || row.cells().isEmpty() ? null : row.cells().getFirst();
        return figure == null ? null : figure.amount();
    }

    private static String text(@Nullable Amount amount) {
        return amount == null ? Amount.NOT_REPORTED : amount.text();
    }

    @Override
    public void draw(Canvas canvas, double x, double top, double width) {
        projection.fit(x, top, width - LIST, height);
        var shapes = country.areas().stream()
                .map(area -> new AreaShape(area.rings().stream().map(projection::ring).toList()))
                .toList();
        var shades = new Shades(values());
        var taken = new Boxes();
        for (var i = 0; i < shapes.size(); i++) {
            canvas.area(shapes.get(i).rings(), ground(i, shades), Palette.MID, 0.4);
        }
        dots(canvas, taken);
        var homeless = new ArrayList<Integer>();
        for (var i : byRoom(shapes)) {
            if (!label(canvas, shapes.get(i), i, shades, taken)) {
                homeless.add(i);
            }
        }
        var listed = new ArrayList<Integer>();
        for (var i : homeless) {
            if (!callout(canvas, shapes.get(i), i, taken, x, top, x + width)) {
                listed.add(i);
            }
        }
        numbers(canvas, shapes, listed, shades, taken, x + width - LIST + 10, top);
        legend(canvas, x, top + height + 4);
    }

    private List<BigDecimal> values() {
        var values = new ArrayList<BigDecimal>();
        for (var row : match.rows().values()) {
            var amount = amount(row);
            var value = amount == null ? null : amount.value();
            if (value != null) {
                values.add(value);
            }
        }
        return values;
    }

    private int step(int area, Shades shades) {
        var amount = amount(match.rows().get(area));
        var value = amount == null ? null : amount.value();
        return value == null ? -1 : shades.step(value);
    }

    private Color ground(int area, Shades shades) {
        var step = step(area, shades);
        return step < 0 ? Shades.NONE : Shades.RAMP.get(step);
    }

    /** Regions with a figure first, then the others. */
    private List<Integer> byRoom(List<AreaShape> shapes) {
        var order = new ArrayList<Integer>();
        for (var i = 0; i < shapes.size(); i++) {
            if (amount(match.rows().get(i)) != null) {
                order.add(i);
            }
        }
        for (var i = 0; i < shapes.size(); i++) {
            if (amount(match.rows().get(i)) == null) {
                order.add(i);
            }
        }
        return order;
    }

    private String name(int area) {
        var row = match.rows().get(area);
        return row == null ? country.areas().get(area).name() : row.name();
    }

    /** Puts the name, and the figure if there is one, into the region. False if a figure found no room. */
    private boolean label(Canvas canvas, AreaShape shape, int area, Shades shades, Boxes taken) {
        var amount = amount(match.rows().get(area));
        var dark = step(area, shades) >= 2;
        var color = dark ? Palette.PAPER : amount == null ? Palette.GREY : Palette.INK;
        for (var wide : new double[] { 400, 62, 40 }) {
            var text = Rich.of(name(area), NAME.in(color));
            if (amount != null) {
                text = text.plus("\n" + amount.text(), NAME.sized(7.4).bold().in(color));
            }
            var box = new TextBox(typesetter, text, wide, TextBox.Align.CENTRE);
            var broad = box.lines().stream().mapToDouble(Line::width).max().orElse(0);
            var set = new TextBox(typesetter, text, Math.min(wide, broad + 0.5), TextBox.Align.CENTRE);
            var tall = set.height();
            for (var flatness : new double[] { tall / Math.max(broad, 1), 1 }) {
                var heart = shape.heart(flatness);
                var left = heart[0] - broad / 2;
                var top = heart[1] - tall / 2;
                if (shape.holds(left, top, broad, tall) && taken.claim(left, top, broad, tall)) {
                    set.draw(canvas, left, top);
                    return true;
                }
            }
        }
        return amount == null;
    }

    /** Puts the label beside its region, with a line to it. False if there is no free place near by. */
    private boolean callout(
            Canvas canvas,
            AreaShape shape,
            int area,
            Boxes taken,
            double left,
            double top,
            double right) {
        var text = Rich.of(name(area), NAME).plus("\n" + text(amount(match.rows().get(area))), NAME.sized(7.4).bold());
        var box = new TextBox(typesetter, text, 90, TextBox.Align.LEFT);
        var wide = box.lines().stream().mapToDouble(Line::width).max().orElse(0) + 6;
        var tall = box.height() + 2;
        var heart = shape.heart(1);
        for (var reach : new double[] { 20, 30, 42, 56 }) {
            for (var turn = 0; turn < TURNS; turn++) {
                var angle = turn * 2 * Math.PI / TURNS;
                var cx = heart[0] + (reach + wide / 2) * Math.cos(angle);
                var cy = heart[1] - (reach * 0.8 + tall / 2) * Math.sin(angle);
                var inside = cx - wide / 2 > left && cx + wide / 2 < right && cy - tall / 2 > top
                        && cy + tall / 2 < top + height;
                if (inside && taken.claim(cx - wide / 2, cy - tall / 2, wide, tall)) {
                    canvas.stroke(new double[] { heart[0], heart[1], cx, cy }, 0.5, Palette.GREY);
                    canvas.box(cx - wide / 2, cy - tall / 2, wide, tall, Palette.PAPER);
                    canvas.frame(cx - wide / 2, cy - tall / 2, wide, tall, 0.5, Palette.GREY);
                    box.draw(canvas, cx - wide / 2 + 3, cy - tall / 2 + 1);
                    return true;
                }
            }
        }
        return false;
    }

    private void dots(Canvas canvas, Boxes taken) {
        for (var dot : regions.dots()) {
            var place = projection.place(dot.longitude(), dot.latitude());
            var radius = Math.min(5, 1.2 + 0.35 * Math.sqrt(dot.entries()));
            canvas.dot(place[0], place[1], radius, Palette.PAPER, Palette.WARM, 0.9);
            taken.take(place[0] - radius, place[1] - radius, 2 * radius, 2 * radius);
        }
    }

    private void numbers(
            Canvas canvas,
            List<AreaShape> shapes,
            List<Integer> listed,
            Shades shades,
            Boxes taken,
            double x,
            double top) {
        var grid = new ChartGrid(typesetter, wording, canvas);
        var y = top + 4;
        var keys = new HashMap<Integer, String>();
        for (var i = 0; i < listed.size(); i++) {
            var area = listed.get(i);
            var key = Integer.toString(i + 1);
            keys.put(area, key);
            var amount = amount(match.rows().get(area));
            var text = Rich.of(key + "\u00A0 ", NAME.bold().in(Palette.WARM)).plus(name(area) + "\u00A0 ", NAME)
                    .plus(text(amount), NAME.bold());
            var box = new TextBox(typesetter, text, LIST - 12, TextBox.Align.LEFT);
            box.draw(canvas, x, y);
            y += box.height() + 2;
        }
        pins(canvas, grid, shapes, keys, shades, taken);
    }

    /** The numbers on the map: in the region, or beside it where that is too small or taken. */
    private void pins(
            Canvas canvas,
            ChartGrid grid,
            List<AreaShape> shapes,
            Map<Integer, String> keys,
            Shades shades,
            Boxes taken) {
        keys.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(entry -> {
            var heart = shapes.get(entry.getKey()).heart(1);
            var width = grid.width(entry.getValue(), NAME.bold()) + 4;
            for (var reach : new double[] { 0, 9, 14, 20, 28 }) {
                for (var turn = 0; turn < 8; turn++) {
                    var x = heart[0] + reach * Math.cos(turn * Math.PI / 4) - width / 2;
                    var y = heart[1] - reach * Math.sin(turn * Math.PI / 4) - 4.5;
                    if (taken.claim(x, y, width, 9)) {
                        if (reach > 0) {
                            canvas.stroke(new double[] { heart[0], heart[1], x + width / 2, y + 4.5 }, 0.5,
                                    Palette.WARM);
                        }
                        canvas.box(x, y, width, 9, Palette.PAPER);
                        canvas.frame(x, y, width, 9, 0.5, Palette.WARM);
                        grid.text(entry.getValue(), NAME.bold().in(Palette.WARM), x + width / 2, y + 0.6,
                                TextBox.Align.CENTRE);
                        return;
                    }
                }
            }
        });
    }

    private void legend(Canvas canvas, double left, double top) {
        var grid = new ChartGrid(typesetter, wording, canvas);
        var x = left;
        canvas.box(x, top + 1, 14, 7, Shades.NONE);
        canvas.frame(x, top + 1, 14, 7, 0.4, Palette.MID);
        x = word(grid, "map.notReported", x + 18, top) + 6;
        x = word(grid, "map.fewest", x, top) - 8;
        for (var shade : Shades.RAMP) {
            canvas.box(x, top + 1, 14, 7, shade);
            canvas.frame(x, top + 1, 14, 7, 0.4, Palette.MID);
            x += 14;
        }
        x = word(grid, "map.most", x + 5, top);
        if (!regions.dots().isEmpty()) {
            canvas.dot(x + 4, top + 4.5, 2.4, Palette.PAPER, Palette.WARM, 0.9);
            word(grid, "map.towns", x + 11, top);
        }
    }

    private double word(ChartGrid grid, String key, double x, double top) {
        var words = wording.say(key);
        grid.text(words, ChartGrid.LABEL, x, top, TextBox.Align.LEFT);
        return x + grid.width(words, ChartGrid.LABEL) + 12;
    }
}
